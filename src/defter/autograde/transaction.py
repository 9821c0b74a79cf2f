"""nbgrader's questions to the gradebook on one connection, and its answers in one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from nbgrader.api import Gradebook
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.orm import scoped_session, sessionmaker


@contextmanager
def one_transaction(url: str, *, write: bool) -> Iterator[Connection]:
    """Inside, every gradebook that nbgrader opens works on one connection, committed at the end: whole, or not at all.

    nbgrader opens one for each question, looks at all tables each time, and commits after each cell: most of the
    time that recording takes. Not for several threads.
    """
    engine = _engine(url)
    with engine.begin() as connection:
        if write and engine.dialect.name == "sqlite":  # which else gives up where somebody else writes meanwhile
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        # Commits of nbgrader's are kept back; see "Joining a Session into an External Transaction" of SQLAlchemy.
        session = scoped_session(sessionmaker(connection, join_transaction_mode="rollback_only"))

        def open_shared(self: Any, _: str, course_id: str = "", authenticator: Any = None) -> None:
            self.engine, self.db, self.course_id, self.authenticator = engine, session, course_id, authenticator

        def close_shared(self: Any) -> None:
            session.remove()

        own = Gradebook.__init__, Gradebook.close
        Gradebook.__init__, Gradebook.close = open_shared, close_shared
        try:
            yield connection
        finally:
            Gradebook.__init__, Gradebook.close = own
            session.remove()


@cache
def _engine(url: str) -> Engine:
    """With its cache of compiled statements."""
    return create_engine(url)
