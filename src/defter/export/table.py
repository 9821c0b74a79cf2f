"""The whole course as one table: a row a student."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from nbgrader.api import Gradebook

from defter.course import Course
from defter.course_fields import ABOUT_STUDENT, RESULTS
from defter.errors import DefterError
from defter.gradebook import Record, Scored, read_records, standing, unknown_items

_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Table:
    """The course's grades: rows by student id, with a cell for each column, empty where there is no score."""

    columns: list[str]
    rows: list[dict[str, str]]
    #: What a reader should know: what isn't graded yet, what doesn't count.
    remarks: list[str]


def course_table(course: Course, gradebook: Gradebook, students: Collection[str] = ()) -> Table:
    """The table of all students, or of `students` only."""
    records = read_records(course, gradebook)
    if not records:
        raise DefterError("the gradebook knows no students; import them: defter roster import roster.csv")
    others = unknown_items(course, gradebook)
    records = [record for record in records if not students or record.student_id in students]
    return Table(_columns(course), [_row(course, record) for record in records], _remarks(course, records, others))


def _columns(course: Course) -> list[str]:
    """Points of each item, then the percentage of each component.

    Where a component has but one item, of its own name, the percentage says it all.
    """
    items = [name for name in course.items if name not in course.components]
    return [*ABOUT_STUDENT, *items, *course.components, *RESULTS]


def _remarks(course: Course, records: list[Record], others: list[str]) -> list[str]:
    lines = []
    for item in course.assignments:
        if ungraded := [record.student_id for record in records if item in record.ungraded]:
            lines.append(f"{item}: no score yet for {_some(ungraded)}, who handed it in: listed as missing")
        if by_hand := [record.student_id for record in records if item in record.to_grade_by_hand]:
            lines.append(f"{item}: answers are still to be graded by hand for {_some(by_hand)}")
    if others:
        lines.append(f"not in course.toml and so not counted: {_some(others)}")
    return lines


def number(value: Fraction) -> str:
    """A number for a person: two decimals at most, halves rounded up.

    >>> number(Fraction(1, 3)), number(Fraction(1, 200)), number(Fraction(90))
    ('0.33', '0.01', '90')
    """
    text = str((Decimal(value.numerator) / Decimal(value.denominator)).quantize(_CENT, ROUND_HALF_UP))
    return text.rstrip("0").rstrip(".")


def _row(course: Course, record: Record) -> dict[str, str]:
    try:
        result = standing(course, record.scores)
    except ValueError as error:
        raise DefterError(f"{record.student_id}: {error}; take an excuse back with an import") from None
    row = {
        "student_id": record.student_id,
        "last_name": record.last_name,
        "first_name": record.first_name,
        "email": record.email,
        "total": number(result.total),
        "missing": " ".join(result.missing),
    }
    for item, score in record.scores.items():
        row[item] = number(score.points) if isinstance(score, Scored) else ""
    for component, reached in result.components.items():
        row[component] = "" if reached is None else number(100 * reached)
    return {column: row.get(column, "") for column in _columns(course)}


def _some(names: Collection[str], most: int = 5) -> str:
    names = sorted(names)
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
