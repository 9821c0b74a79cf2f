"""nbgrader's questions to the gradebook on one connection, and its answers in one transaction."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
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
from sqlalchemy import Connection, Engine, Select, create_engine, select
from sqlalchemy.orm import Session, scoped_session, sessionmaker

Find = Callable[..., Any]
Rows = Callable[..., Select[Any]]


@contextmanager
def one_transaction(url: str, *, write: bool) -> Iterator[Connection]:
    """Inside, every gradebook that nbgrader opens works on one connection, committed at the end: whole, or not at all.

    nbgrader opens one for each question, looks at all tables each time, asks for each cell alone, and commits after
    it: most of the time that recording takes. Not for several threads.
    """
    engine = _engine(url)
    with engine.begin() as connection:
        if write and engine.dialect.name == "sqlite":  # which else gives up where somebody else writes meanwhile
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        # Its rollbacks are ours, too; see "Joining a Session into an External Transaction" of SQLAlchemy.
        session = scoped_session(sessionmaker(connection, class_=_Shared, join_transaction_mode="rollback_only"))

        def open_shared(self: Any, _: str, course_id: str = "", authenticator: Any = None) -> None:
            self.engine, self.db, self.course_id, self.authenticator = engine, session, course_id, authenticator

        def close_shared(self: Any) -> None:
            session.flush()
            session.remove()

        ours: dict[str, Find] = {"__init__": open_shared, "close": close_shared}
        ours |= {name: _at_once(rows, getattr(Gradebook, name)) for name, rows in _ROWS.items()}
        own = {name: getattr(Gradebook, name) for name in ours}
        _set(ours)
        try:
            yield connection
        finally:
            _set(own)
            session.remove()


class _Shared(Session):
    """A session whose commits are kept back: what nbgrader has changed is written all at once, before it asks."""

    def commit(self) -> None:
        if self.new:
            self.flush()


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


def _set(methods: dict[str, Find]) -> None:
    for name, method in methods.items():
        setattr(Gradebook, name, method)


@cache
def _engine(url: str) -> Engine:
    """With its cache of compiled statements."""
    return create_engine(url)
