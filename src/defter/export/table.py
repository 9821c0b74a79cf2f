"""The whole course as one table: a row a student."""

from collections.abc import Collection
from dataclasses import dataclass

from nbgrader.api import Gradebook

from defter.course import Course
from defter.course_fields import ABOUT_STUDENT, RESULTS
from defter.gradebook import Place, Record, Scored, class_standings, number, plain, unknown_items


@dataclass(frozen=True)
class Table:
    """The course's grades: rows by student id, with a cell for each column, empty where there is no score."""

    columns: list[str]
    rows: list[dict[str, str]]
    #: What a reader should know: what isn't graded yet, what doesn't count.
    remarks: list[str]


def course_table(course: Course, gradebook: Gradebook, students: Collection[str] = ()) -> Table:
    """The table of all students, or of `students` only."""
    places = class_standings(course, gradebook, students)
    others = unknown_items(course, gradebook)
    remarks = class_remarks(course, [who.record for who in places], others)
    return Table(_columns(course), [_row(course, who) for who in places], remarks)


def _columns(course: Course) -> list[str]:
    """Points of each item, then the percentage of each component.

    Where a component has but one item, of its own name, the percentage says it all.
    """
    items = [name for name in course.items if name not in course.components]
    return [*ABOUT_STUDENT, *items, *course.components, *RESULTS]


def class_remarks(course: Course, records: list[Record], others: list[str]) -> list[str]:
    """What should be known before anything is published: what isn't graded yet, what doesn't count."""
    lines = []
    for item in course.assignments:
        if ungraded := [record.student_id for record in records if item in record.ungraded]:
            lines.append(f"{item}: no score yet for {_some(ungraded)}, who handed it in: listed as missing")
        if by_hand := [record.student_id for record in records if item in record.to_grade_by_hand]:
            lines.append(f"{item}: answers are still to be graded by hand for {_some(by_hand)}")
    if others:
        lines.append(f"not in course.toml and so not counted: {_some(others)}")
    return lines


def _row(course: Course, who: Place) -> dict[str, str]:
    record = who.record
    row = {
        "student_id": record.student_id,
        "last_name": record.last_name,
        "first_name": record.first_name,
        "email": record.email,
        "total": plain(who.total),
        "missing": " ".join(who.standing.missing),
        "letter": who.letter,
    }
    for item, score in record.scores.items():
        row[item] = number(score.points) if isinstance(score, Scored) else ""
    for component, reached in who.standing.components.items():
        row[component] = "" if reached is None else number(100 * reached)
    return {column: row.get(column, "") for column in _columns(course)}


def _some(names: Collection[str], most: int = 5) -> str:
    names = sorted(names)
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
