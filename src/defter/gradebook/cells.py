"""What each graded cell of an item was worth to each student, in one reading."""

from dataclasses import dataclass

from nbgrader.api import Assignment, Grade, Gradebook, GradeCell, Notebook, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import select


@dataclass(frozen=True)
class CellScore:
    """A student's score for a cell: points out of `maximum`. `graded` is False where a person hasn't looked yet."""

    student_id: str
    notebook: str
    cell: str
    score: float
    maximum: float
    #: Whether tests judge it, not a person.
    automatic: bool
    graded: bool


def read_cells(gradebook: Gradebook, item: str) -> list[CellScore]:
    """Every score of every cell of an item, by student and cell."""
    query = (
        select(
            SubmittedAssignment.student_id,
            Notebook.name.label("notebook"),
            GradeCell.name.label("cell"),
            Grade.score,
            GradeCell.max_score,
            GradeCell.cell_type,
            Grade.auto_score,
            Grade.manual_score,
        )
        .select_from(Grade)
        .join(GradeCell, GradeCell.id == Grade.cell_id)
        .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .where(Assignment.name == item)
        .order_by(SubmittedAssignment.student_id, Notebook.name, GradeCell.name)
    )
    return [
        CellScore(
            row.student_id,
            row.notebook,
            row.cell,
            row.score,
            row.max_score,
            automatic=row.auto_score is not None,
            graded=row.auto_score is not None or row.manual_score is not None,
        )
        for row in gradebook.db.execute(query)
    ]
