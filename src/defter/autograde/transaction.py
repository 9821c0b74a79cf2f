"""nbgrader's questions to the gradebook on one connection, and its answers in one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from nbgrader.api import Gradebook
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from defter.autograde.questions import Find, questions


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

        ours: dict[str, Find] = {"__init__": open_shared, "close": close_shared, **questions()}
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


def _set(methods: dict[str, Find]) -> None:
    for name, method in methods.items():
        setattr(Gradebook, name, method)


@cache
def _engine(url: str) -> Engine:
    """With its cache of compiled statements."""
    return create_engine(url)
