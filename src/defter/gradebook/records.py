"""What the gradebook says of every student, in one reading: names, scores, what is left to grade."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from nbgrader.api import Assignment, Grade, Gradebook, Student, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import Integer, Row, Select, cast, func, inspect, select

from defter.course import Course
from defter.errors import DefterError
from defter.gradebook.database import excused
from defter.gradebook.decided import Extension, read_extensions, read_na
from defter.gradebook.late import Lateness, lateness
from defter.gradebook.standing import Excused, Score, Scored


@dataclass
class Record:
    """A student's row of the gradebook."""

    student_id: str
    last_name: str
    first_name: str
    email: str
    #: By item; one without a score isn't in it.
    scores: dict[str, Score] = field(default_factory=dict)
    #: Items that were handed in and have no score yet (autograding failed, or is still to come).
    ungraded: list[str] = field(default_factory=list)
    #: Items of whose score a part is still to be given by hand.
    to_grade_by_hand: list[str] = field(default_factory=list)
    #: When assignments were handed in, UTC; None where that isn't known.
    handed_in: dict[str, datetime | None] = field(default_factory=dict)
    #: How late each was. An assignment from which the student is excused isn't in it.
    late: dict[str, Lateness] = field(default_factory=dict)
    extensions: Mapping[str, Extension] = field(default_factory=dict)
    #: Why this student has NA, if it was decided so.
    na: str | None = None


def exact(number: float) -> Fraction:
    """The decimal number that a person wrote and the database keeps as binary: 0.1 is 1/10.

    >>> exact(0.1 + 0.2)
    Fraction(3, 10)
    """
    if not math.isfinite(number):
        raise DefterError(f"the gradebook holds a score that is {number}; mend it in the formgrader")
    return Fraction(str(round(number, 9)))


def maximum(gradebook: Gradebook, item: str) -> Fraction:
    """The points that an item of the gradebook is worth; 0 if it isn't there."""
    found = gradebook.db.query(Assignment.max_score).filter(Assignment.name == item).scalar()
    return exact(found or 0)


def read_records(course: Course, gradebook: Gradebook, student: str | None = None) -> list[Record]:
    """Every student's record, or the one of `student`, ordered by id. Items not in course.toml are left out."""
    query = gradebook.db.query(Student).order_by(Student.id)
    if student is not None:
        query = query.filter(Student.id == student)
    records = {who.id: Record(who.id, who.last_name or "", who.first_name or "", who.email or "") for who in query}
    maxima = {item: maximum(gradebook, item) for item in course.items}
    found = [row for row in gradebook.db.execute(_scores(student)) if row.student_id in records and row.name in maxima]
    _read_decisions(course, gradebook, records, found)
    for row in found:
        record, item = records[row.student_id], row.name
        if not row.graded:
            record.ungraded.append(item)
            continue
        if maxima[item] == 0:
            raise DefterError(f"{item} has scores but is worth no points; run: nbgrader generate_assignment {item}")
        if not isinstance(record.scores.get(item), Excused):
            record.scores[item] = Scored(_points(course, record, row), maxima[item])
        if row.to_grade:
            record.to_grade_by_hand.append(item)
    return list(records.values())


def _points(course: Course, record: Record, row: Row[Any]) -> Fraction:
    """What is left of a submission's points, by course.toml's rules, or by what an own plugin stored."""
    late = record.late.get(row.name)
    if course.late.by_plugin:
        return max(Fraction(), exact(row.points) - exact(row.penalty or 0))
    return max(Fraction(), exact(row.points)) * (1 - late.penalty if late is not None else 1)


def _read_decisions(
    course: Course, gradebook: Gradebook, records: dict[str, Record], found: Sequence[Row[Any]]
) -> None:
    for student, items in read_excused(gradebook).items():
        if student in records:
            records[student].scores.update(dict.fromkeys(items & course.items.keys(), Excused()))
    for student, reason in read_na(gradebook).items():
        if student in records:
            records[student].na = reason
    for student, extensions in read_extensions(gradebook).items():
        if student in records:
            records[student].extensions = extensions
    for row in found:
        if row.name in course.assignments:
            moment = row.timestamp and row.timestamp.replace(tzinfo=UTC)
            records[row.student_id].handed_in[row.name] = moment
    for record in records.values():
        until = {item: extension.until for item, extension in record.extensions.items()}
        counted = {item: at for item, at in record.handed_in.items() if item not in record.scores}  # else: excused
        record.late = lateness(course, counted, until)


def read_excused(gradebook: Gradebook) -> dict[str, set[str]]:
    """Who is excused from which items."""
    found: dict[str, set[str]] = defaultdict(set)
    if inspect(gradebook.engine).has_table(excused.name):
        for student, item in gradebook.db.execute(select(excused.c.student_id, excused.c.item)):
            found[student].add(item)
    return found


def unknown_items(course: Course, gradebook: Gradebook) -> list[str]:
    """Assignments of the gradebook that course.toml doesn't name, and that so don't count."""
    return [name for (name,) in gradebook.db.query(Assignment.name) if name not in course.items]


def _scores(student: str | None) -> Select[Any]:
    """One row a submission: nbgrader's own sums are a subquery a row, too slow for a whole class."""
    penalties = (
        select(
            SubmittedNotebook.assignment_id,
            func.sum(SubmittedNotebook.late_submission_penalty).label("penalty"),
        )
        .group_by(SubmittedNotebook.assignment_id)
        .subquery()
    )
    query = (
        select(
            SubmittedAssignment.student_id,
            SubmittedAssignment.timestamp,
            Assignment.name,
            func.sum(Grade.score).label("points"),
            (func.count(Grade.auto_score) + func.count(Grade.manual_score)).label("graded"),
            func.sum(cast(Grade.needs_manual_grade, Integer)).label("to_grade"),
            penalties.c.penalty,
        )
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .join(penalties, penalties.c.assignment_id == SubmittedAssignment.id)
        .group_by(
            SubmittedAssignment.id,
            SubmittedAssignment.student_id,
            SubmittedAssignment.timestamp,
            Assignment.name,
            penalties.c.penalty,
        )
    )
    return query if student is None else query.where(SubmittedAssignment.student_id == student)
