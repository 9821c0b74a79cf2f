"""nbgrader's questions for one cell, each answered from one question for all cells of the notebook."""

from collections.abc import Callable
from typing import Any

from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    GradeCell,
    Notebook,
    SourceCell,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import Select, select

Find = Callable[..., Any]
Rows = Callable[..., Select[Any]]


def questions() -> dict[str, Find]:
    """Methods for nbgrader's Gradebook, by name: they remember what they have read as long as its session lasts."""
    return {name: _at_once(rows, getattr(Gradebook, name)) for name, rows in _ROWS.items()}


def _at_once(rows: Rows, own: Find) -> Find:
    """One question for all cells of a notebook, where nbgrader has one for each; `own` is for what isn't there."""

    def find(self: Any, cell: str, *where: str) -> Any:
        known = self.db.info.setdefault((rows, *where), {})
        if not known:
            known.update(self.db.execute(rows(*where)).tuples().all())
        return known[cell] if cell in known else own(self, cell, *where)

    return find


def _of_assignment(kind: Any) -> Rows:
    """The cells of a kind, by name."""

    def rows(notebook: str, assignment: str) -> Select[Any]:
        return (
            select(kind.name, kind)
            .join(Notebook, Notebook.id == kind.notebook_id)
            .join(Assignment, Assignment.id == Notebook.assignment_id)
            .where(Notebook.name == notebook, Assignment.name == assignment)
        )

    return rows


def _of_student(kind: Any) -> Rows:
    """A student's grades or comments, by the name of their cell."""

    def rows(notebook: str, assignment: str, student: str) -> Select[Any]:
        return (
            select(BaseCell.name, kind)
            .join(kind, kind.cell_id == BaseCell.id)
            .join(SubmittedNotebook, SubmittedNotebook.id == kind.notebook_id)
            .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
            .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .where(Notebook.name == notebook, Assignment.name == assignment, SubmittedAssignment.student_id == student)
        )

    return rows


_ROWS: dict[str, Rows] = {
    "find_source_cell": _of_assignment(SourceCell),
    "find_graded_cell": _of_assignment(GradeCell),  # or a task: that is asked for as nbgrader does it
    "find_grade": _of_student(Grade),
    "find_comment": _of_student(Comment),
}
