"""Items whose scores come from a file, kept in nbgrader's own tables so that its tools see them.

Each is an assignment with one notebook of the same name, which has one cell of the same name, graded by hand.
Who is excused from an item, of either kind, stands in defter's own table.
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from nbgrader import api as nbgrader_api
from nbgrader.api import (
    Assignment,
    Grade,
    Gradebook,
    GradeCell,
    Notebook,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import delete, insert, inspect

from defter.course import Course
from defter.errors import DefterError
from defter.gradebook.database import excused, tables
from defter.gradebook.records import exact, read_excused
from defter.gradebook.standing import Excused

#: What stands for a student: a score, that they are excused, or that there is no score (None).
Entry = Decimal | Excused | None


def stored_maximum(gradebook: Gradebook, item: str) -> Decimal | None:
    """What an imported item's scores are out of; None before its first import."""
    cell = _find_cell(gradebook, item)
    return None if cell is None else Decimal(str(cell.max_score))


def stored_entries(course: Course, gradebook: Gradebook, item: str) -> dict[str, Entry]:
    """What is kept of an item, by student. Of an assignment of notebooks: only who is excused."""
    entries: dict[str, Entry] = {}
    if item in course.imported:
        entries.update(
            {student: Decimal(str(grade.manual_score)) for student, grade in _grades(gradebook, item).items()}
        )
    entries.update({who: Excused() for who, items in read_excused(gradebook).items() if item in items})
    return entries


def write_entries(
    course: Course, gradebook: Gradebook, item: str, maximum: Decimal, entries: Mapping[str, Entry]
) -> None:
    """Make `entries` what is kept of the item for these students, in one transaction."""
    db = gradebook.db
    tables.create_all(db.connection())
    db.execute(delete(excused).where(excused.c.item == item, excused.c.student_id.in_(entries)))
    if pardoned := [student for student, entry in entries.items() if isinstance(entry, Excused)]:
        db.execute(insert(excused), [{"student_id": student, "item": item} for student in pardoned])
    if item in course.imported:
        cell = _find_cell(gradebook, item) or _add_item(course, gradebook, item)
        cell.max_score = float(maximum)
        grades = _grades(gradebook, item)
        for student, entry in entries.items():
            if isinstance(entry, Decimal):
                grade = grades.get(student) or _add_grade(gradebook, cell, student)
                grade.manual_score = float(entry)
                grade.needs_manual_grade = False
            elif student in grades:
                _remove(gradebook, grades[student])
    db.commit()


def same(maximum_a: Decimal | None, a: Entry, maximum_b: Decimal, b: Entry) -> bool:
    """Whether two entries say the same: 45 of 50 is not 45 of 100."""
    if isinstance(a, Decimal) and isinstance(b, Decimal):
        return maximum_a == maximum_b and exact(float(a)) == Fraction(b)
    return a == b


def entry_text(entry: Entry, maximum: Decimal | None) -> str:
    """An entry as the journal says it.

    >>> entry_text(Decimal("42.5"), Decimal("50.0")), entry_text(Excused(), None), entry_text(None, None)
    ('42.5 of 50', 'excused', '')
    """
    if isinstance(entry, Excused):
        return "excused"
    return "" if entry is None or maximum is None else f"{float(entry):g} of {float(maximum):g}"


def forget_excuses(gradebook: Gradebook, student: str) -> None:
    """Drop what was said of a former student of this id."""
    if inspect(gradebook.engine).has_table(excused.name):
        gradebook.db.execute(delete(excused).where(excused.c.student_id == student))


def _find_cell(gradebook: Gradebook, item: str) -> GradeCell | None:
    cells = (
        gradebook.db.query(GradeCell)
        .join(Notebook, Notebook.id == GradeCell.notebook_id)
        .join(Assignment, Assignment.id == Notebook.assignment_id)
        .filter(Assignment.name == item)
        .all()
    )
    if len(cells) > 1 or any(cell.name != item for cell in cells):
        raise DefterError(
            f"{item} has notebooks in the gradebook, but stands under [imported] in course.toml; rename it there"
        )
    return cells[0] if cells else None


def _grades(gradebook: Gradebook, item: str) -> dict[str, Grade]:
    query = (
        gradebook.db.query(SubmittedAssignment.student_id, Grade)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .filter(Assignment.name == item, Grade.manual_score.is_not(None))
    )
    return {student: grade for student, grade in query}  # noqa: C416 - rows aren't pairs to dict()


def _add_item(course: Course, gradebook: Gradebook, item: str) -> GradeCell:
    gradebook.db.merge(nbgrader_api.Course(id=course.id))
    assignment = Assignment(name=item, course_id=course.id)
    cell = GradeCell(name=item, notebook=Notebook(name=item, assignment=assignment), cell_type="markdown")
    gradebook.db.add_all([assignment, cell])
    return cell


def _add_grade(gradebook: Gradebook, cell: GradeCell, student: str) -> Grade:
    submission = SubmittedAssignment(assignment=cell.notebook.assignment, student_id=student)
    notebook = SubmittedNotebook(assignment=submission, notebook=cell.notebook)
    grade = Grade(cell=cell, notebook=notebook)
    gradebook.db.add_all([submission, notebook, grade])
    return grade


def _remove(gradebook: Gradebook, grade: Grade) -> None:
    notebook = grade.notebook
    submission = notebook.assignment
    for row in (grade, notebook, submission):
        gradebook.db.delete(row)
        gradebook.db.flush()
