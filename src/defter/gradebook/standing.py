"""Where a student stands: a pure function of scores and syllabus, in exact fractions."""

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
class ItemPart:
    """What an item does to its component."""

    name: str
    #: Its part of the component, relative to the other items'.
    share: Fraction
    #: None: missing.
    score: Score | None
    #: Whether it adds only, and is never missing.
    bonus: bool
    #: Whether it is among the lowest, which course.toml drops.
    dropped: bool

    @property
    def fraction(self) -> Fraction | None:
        """Points out of the maximum, 0 to 1, above 1 with extra credit; None without a score."""
        return self.score.points / self.score.maximum if isinstance(self.score, Scored) else None


@dataclass(frozen=True)
class ComponentPart:
    """What a component does to the total."""

    name: str
    #: What it is worth of the 100.
    weight: Fraction
    items: tuple[ItemPart, ...]
    #: The fraction reached, 0 to 1; None where no item of it has a score yet.
    reached: Fraction | None
    #: The fraction that full scores for all that is missing would make of it.
    if_full: Fraction
    #: The part of it that scores are there for, 0 to 1.
    graded: Fraction


@dataclass(frozen=True)
class Standing:
    """What a student has reached so far."""

    parts: tuple[ComponentPart, ...]
    #: The items without a score, in the order of the syllabus. A bonus isn't missing.
    missing: tuple[str, ...]

    @property
    def components(self) -> dict[str, Fraction | None]:
        """For each component the fraction reached, 0 to 1; None where no item of it has a score yet."""
        return {part.name: part.reached for part in self.parts}

    @property
    def total(self) -> Fraction:
        """The weighted total, 0 to 100; a missing item adds nothing to it: the total if all the rest were zero."""
        return sum((part.weight * part.reached for part in self.parts if part.reached), Fraction())

    @property
    def if_full(self) -> Fraction:
        """The total if all the rest were full."""
        return sum((part.weight * part.if_full for part in self.parts), Fraction())

    @property
    def so_far(self) -> Fraction | None:
        """The total in percent of what has been graded, 0 to 100; None before anything has."""
        graded = sum((part.weight * part.graded for part in self.parts), Fraction())
        return min(Fraction(100), 100 * self.total / graded) if graded else None


def standing(course: Course, scores: Mapping[str, Score]) -> Standing:
    """The standing that `scores`, by item, amount to.

    total = sum over components of weight * mean of its items' fractions, each weighed by its share.
    Extra credit and bonus may make up for points lost elsewhere in the component, but not beyond: a component
    is worth its weight at most. Where course.toml drops the lowest of a component, a missing item is the lowest
    of all; one item always stays. Raises ValueError if every item of a component is excused.

    >>> from defter.course import load_course
    >>> full = {"exam": Scored(Fraction(80), Fraction(100)), "hw1": Scored(Fraction(30), Fraction(30))}
    >>> result = standing(load_course("course.toml"), full | {"hw2": Excused()})
    >>> float(result.total), result.missing  # 35 * 0.8 + 45 * (1 + 0) / 2
    (50.5, ('hw3', 'presentation', 'participation'))
    >>> float(result.if_full), float(result.so_far)  # 28 + 45 + 15 + 5; 50.5 of 35 + 22.5
    (93.0, 87.82608695652173)
    """
    parts = tuple(_component(course, name, scores) for name in course.components)
    missing = tuple(name for name, item in course.items.items() if name not in scores and not item.bonus)
    return Standing(parts, missing)


def _component(course: Course, component: str, scores: Mapping[str, Score]) -> ComponentPart:
    parts = [
        ItemPart(name, Fraction(course.items[name].share), scores.get(name), course.items[name].bonus, dropped=False)
        for name in course.items_of(component)
    ]
    counted = [part for part in parts if not part.bonus and not isinstance(part.score, Excused)]
    if not counted:
        raise ValueError(f"every item of {component} is excused: its weight has nowhere to go")
    drop = min(course.drop_lowest.get(component, 0), len(counted) - 1)
    lowest = {part.name for part in sorted(counted, key=_for_dropping)[:drop]}
    out_of = sum((part.share for part in counted if part.name not in lowest), Fraction())
    scored = [part for part in parts if isinstance(part.score, Scored)]
    there = sum((part.share for part in scored if not part.bonus), Fraction())
    return ComponentPart(
        name=component,
        weight=Fraction(course.components[component]),
        items=tuple(ItemPart(part.name, part.share, part.score, part.bonus, part.name in lowest) for part in parts),
        reached=_reach(parts, drop, out_of, Fraction(0)) if scored else None,
        if_full=_reach(parts, drop, out_of, Fraction(1)),
        graded=min(Fraction(1), there / out_of),
    )


def _for_dropping(part: ItemPart) -> tuple[Fraction, bool]:
    """The order in which items are dropped: missing ones before zeros."""
    return part.fraction or Fraction(), part.fraction is not None


def _reach(parts: list[ItemPart], drop: int, out_of: Fraction, missing: Fraction) -> Fraction:
    """The fraction of a component that is reached if each missing item were `missing`."""
    counted = sorted(
        part.share * (missing if part.fraction is None else part.fraction)
        for part in parts
        if not part.bonus and not isinstance(part.score, Excused)
    )
    bonus = [part.share * part.fraction for part in parts if part.bonus and part.fraction is not None]
    # Where any are dropped all shares are the same (course.toml is refused otherwise), so the order is that of scores.
    return min(Fraction(1), (sum(counted[drop:], Fraction()) + sum(bonus, Fraction())) / out_of)
