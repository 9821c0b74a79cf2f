"""How a class did, in numbers: of five students or a thousand."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

#: Below so many students a correlation says nothing.
_FEWEST = 5


@dataclass(frozen=True)
class Summary:
    """A list of percentages: how many, mean, median, the quartiles, the extremes."""

    count: int
    mean: float
    median: float
    low_quarter: float
    high_quarter: float
    lowest: float
    highest: float


def summary(values: Sequence[float]) -> Summary | None:
    """Of percentages; None of nothing.

    >>> summary([50.0, 70.0, 90.0]).median
    70.0
    """
    if not values:
        return None
    low, _, high = statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else [values[0]] * 3
    return Summary(
        len(values), statistics.fmean(values), statistics.median(values), low, high, min(values), max(values)
    )


def discrimination(part: Mapping[str, float], whole: Mapping[str, float]) -> float | None:
    """How well a part tells the strong from the weak: its correlation with the rest of the whole, -1 to 1.

    Both are points by student; the part is taken out of the whole, which it would otherwise agree with by being
    in it. None for fewer than five students, or where all did the same.

    >>> part = {"a": 0, "b": 0, "c": 1, "d": 1, "e": 1}
    >>> round(discrimination(part, {"a": 1, "b": 2, "c": 6, "d": 7, "e": 8}), 2)
    0.95
    """
    students = sorted(part.keys() & whole.keys())
    if len(students) < _FEWEST:
        return None
    try:
        return statistics.correlation([part[who] for who in students], [whole[who] - part[who] for who in students])
    except statistics.StatisticsError:
        return None
