"""Scores that change through nbgrader itself, in its formgrader or by autograding, reach the journal too.

nbgrader has no hook for this, but all of its programs change scores through SQLAlchemy's sessions: whoever loads
nbgrader_config.py of the course listens there.
"""

from typing import Any

from nbgrader.api import Assignment, BaseCell, Grade, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import Select, event, insert, inspect, select
from sqlalchemy.orm import Session, UOWTransaction

from defter.gradebook.journal import journal, noted, rows

#: What a column's change is called.
_WHAT = {"manual_score": "by hand", "extra_credit": "extra credit", "auto_score": "autograded"}


def watch_scores() -> None:
    """From now on, note every changed score of a cell in the transaction that changes it."""
    if event.contains(Session, "after_flush", _note_changes):
        return
    event.listen(Session, "after_flush", _note_changes)
    for column in _WHAT:  # the former score is then known even where it had not been looked at
        event.listen(getattr(Grade, column), "set", _nothing, active_history=True)


def _note_changes(session: Session, _: UOWTransaction) -> None:
    if noted.get():
        return
    touched = [(grade, is_new) for grades, is_new in ((session.new, True), (session.dirty, False)) for grade in grades]
    changes = {
        grade.id: found
        for grade, is_new in touched
        if isinstance(grade, Grade) and (found := _changes(grade, is_new=is_new))
    }
    if not changes:
        return
    connection = session.connection()
    lines: list[dict[str, object]] = []
    for row in connection.execute(_about(list(changes))):
        for what, former, now in changes[row.id]:
            lines += rows(what, [(row.student_id, row.item, former, now)], why=f"cell {row.cell}")
    if lines:
        journal.create(connection, checkfirst=True)
        connection.execute(insert(journal), lines)


def _changes(grade: Grade, *, is_new: bool) -> list[tuple[str, str, str]]:
    found = []
    for column, what in _WHAT.items():
        history = inspect(grade).attrs[column].history
        former, now = _only(history.deleted), _only(history.added)
        if not history.has_changes() or former == now:
            continue
        if column == "auto_score" and (is_new or former is None):
            continue  # graded for the first time: nothing was changed
        found.append((what, _text(former), _text(now)))
    return found


def _about(grades: list[str]) -> Select[Any]:
    """Whose and which. By a query, for while nbgrader builds its objects their relations aren't all there."""
    return (
        select(Grade.id, SubmittedAssignment.student_id, Assignment.name.label("item"), BaseCell.name.label("cell"))
        .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .join(BaseCell, BaseCell.id == Grade.cell_id)
        .where(Grade.id.in_(grades))
    )


def _nothing(*_: Any) -> None:
    """Being there is all."""


def _only(values: Any) -> float | None:
    # The formgrader's page sends numbers as text, and they are numbers in the database only.
    return float(values[0]) if values and values[0] is not None else None


def _text(score: float | None) -> str:
    return "" if score is None else f"{score:g}"
