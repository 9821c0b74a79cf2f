"""A standing with its arithmetic, in words and numbers that can be followed with a pencil."""

from dataclasses import dataclass
from fractions import Fraction

from defter.course import Course
from defter.gradebook.late import describe
from defter.gradebook.letters import number
from defter.gradebook.standing import ComponentPart, Excused, ItemPart, Scored
from defter.gradebook.standings import NA, Place


@dataclass(frozen=True)
class ItemLine:
    """An item: what was reached of it, and what became of that."""

    name: str
    title: str
    #: Such as "41.5 of 50", "excused", "missing", "not due yet".
    score: str
    #: Percent of its maximum; empty without a score.
    percent: str
    #: "dropped", "bonus", "2 days late, 20% off", ...; empty where there is nothing to say.
    remark: str


@dataclass(frozen=True)
class ComponentLine:
    """A component: its items, the mean, and what it adds to the total."""

    name: str
    weight: str
    items: tuple[ItemLine, ...]
    #: How the percentage comes about: "(90 + 80 + 0) / 3 = 56.67".
    mean: str
    #: Percent reached; empty where nothing has a score.
    percent: str
    #: What it adds to the total: weight x percent / 100.
    adds: str


@dataclass(frozen=True)
class Arithmetic:
    """All of a student's."""

    components: tuple[ComponentLine, ...]
    #: The components' sum, such as "40.5 + 28 = 68.5".
    sum: str
    #: Sentences: what the letter is given for, what is still to come.
    remarks: tuple[str, ...]


def arithmetic(course: Course, who: Place) -> Arithmetic:
    """The arithmetic of a student's standing. Numbers are rounded to two decimals for reading only."""
    lines = tuple(_component(course, who, part) for part in who.standing.parts)
    terms = " + ".join(line.adds for line in lines if line.adds) or "0"
    return Arithmetic(lines, f"{terms} = {number(who.standing.total)}", tuple(_remarks(course, who)))


def _remarks(course: Course, who: Place) -> list[str]:
    remarks = []
    if who.record.na:
        remarks.append(f"{NA}, as was decided: {who.record.na}")
    elif not who.standing.missing:
        remarks.append(f"Everything is graded: {who.total} is {who.letter}")
    else:
        remarks.append(f"Missing: {', '.join(who.standing.missing)}")
        remarks.append(f"If all of that were zero: {who.total} ({who.letter}); full: {who.if_full} ({who.best_letter})")
    return remarks


def _component(course: Course, who: Place, part: ComponentPart) -> ComponentLine:
    reached = part.reached
    return ComponentLine(
        name=part.name,
        weight=number(part.weight),
        items=tuple(_item(course, who, item) for item in part.items),
        mean="" if reached is None else _mean(part),
        percent="" if reached is None else number(100 * reached),
        adds="" if reached is None else number(part.weight * reached),
    )


def _mean(part: ComponentPart) -> str:
    """The mean of a component's items, as a sum; empty where it has one only."""
    counted = [i for i in part.items if not i.bonus and not i.dropped and not isinstance(i.score, Excused)]
    terms = [*counted, *(item for item in part.items if item.bonus and item.fraction is not None)]
    if len(terms) == 1 or part.reached is None:
        return ""
    alike = len({item.share for item in terms}) == 1
    percents = [number(100 * (item.fraction or Fraction())) for item in terms]
    if not alike:
        percents = [f"{number(item.share)} x {percent}" for item, percent in zip(terms, percents, strict=True)]
    shares = sum((item.share for item in counted), Fraction())
    reached = sum((item.share * (item.fraction or Fraction()) for item in terms), Fraction()) / shares
    most = ", 100 at most," if reached > 1 else ""
    out_of = str(len(counted)) if alike else number(shares)
    return f"({' + '.join(percents)}) / {out_of}{most} = {number(100 * part.reached)}"


def _item(course: Course, who: Place, item: ItemPart) -> ItemLine:
    remarks = [word for word, holds in (("bonus", item.bonus), ("dropped", item.dropped)) if holds]
    late = who.record.late.get(item.name)
    if late is not None and (words := describe(course, late)):
        remarks.append(words)
    elif late is None and (extension := who.record.extensions.get(item.name)):
        remarks.append(f"extended to {extension.until.astimezone(course.zone):%Y-%m-%d %H:%M}")
    if item.name in who.record.to_grade_by_hand:
        remarks.append("answers still to be graded")
    return ItemLine(
        name=item.name,
        title=course.items[item.name].title,
        score=_score(who, item),
        percent="" if item.fraction is None else number(100 * item.fraction),
        remark=", ".join(remarks),
    )


def _score(who: Place, item: ItemPart) -> str:
    if isinstance(item.score, Scored):
        return f"{number(item.score.points)} of {number(item.score.maximum)}"
    if isinstance(item.score, Excused):
        return "excused"
    if item.name in who.record.ungraded:
        return "handed in, not graded yet"
    return "none" if item.bonus else "missing"


def cell(item: ItemPart) -> str:
    """An item's score in a table: points, "ex" for excused, "-" for missing.

    >>> from fractions import Fraction
    >>> cell(ItemPart("hw1", Fraction(1), Excused(), bonus=False, dropped=False))
    'ex'
    """
    if isinstance(item.score, Scored):
        return number(item.score.points)
    return "ex" if isinstance(item.score, Excused) else "-"
