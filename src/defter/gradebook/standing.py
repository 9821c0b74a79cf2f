"""Where a student stands: a pure function of scores and syllabus."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from defter.course import Course


@dataclass(frozen=True)
class Scored:
    """A score: `points` out of `maximum`, which is above zero."""

    points: Fraction
    maximum: Fraction


@dataclass(frozen=True)
class Excused:
    """The item doesn't count for this student: its weight goes to the rest of its component."""


#: A missing score is none of these: the item stands in no mapping of scores.
Score = Scored | Excused


@dataclass(frozen=True)
class Standing:
    """What a student has reached so far."""

    #: For each component the fraction reached, 0 to 1; None where no item of it has a score yet.
    components: Mapping[str, Fraction | None]
    #: The weighted total, 0 to 100; a missing item adds nothing to it.
    total: Fraction
    #: The items without a score, in the order of the syllabus.
    missing: tuple[str, ...]


def standing(course: Course, scores: Mapping[str, Score]) -> Standing:
    """The standing that `scores`, by item, amount to.

    total = sum over components of weight * mean of its items' fractions, each weighed by its share.
    Extra credit may make up for points lost elsewhere in the component, but not beyond: a component
    is worth its weight at most. Raises ValueError if every item of a component is excused.

    >>> from defter.course import load_course
    >>> full = {"exam": Scored(Fraction(80), Fraction(100)), "hw1": Scored(Fraction(30), Fraction(30))}
    >>> result = standing(load_course("course.toml"), full | {"hw2": Excused()})
    >>> float(result.total), result.missing  # 35 * 0.8 + 45 * (1 + 0) / 2
    (50.5, ('hw3', 'presentation', 'participation'))
    """
    components = {name: _component(course, name, scores) for name in course.components}
    total = sum(
        (Fraction(course.components[name]) * reached for name, reached in components.items() if reached),
        Fraction(),
    )
    return Standing(components, total, tuple(name for name in course.items if name not in scores))


def _component(course: Course, component: str, scores: Mapping[str, Score]) -> Fraction | None:
    counted = [name for name in course.items_of(component) if not isinstance(scores.get(name), Excused)]
    if not counted:
        raise ValueError(f"every item of {component} is excused: its weight has nowhere to go")
    shares = {name: Fraction(course.items[name].share) for name in counted}
    reached = {
        name: shares[name] * score.points / score.maximum
        for name in counted
        if isinstance(score := scores.get(name), Scored)
    }
    total = sum(reached.values(), Fraction()) / sum(shares.values(), Fraction())
    return min(Fraction(1), total) if reached else None
