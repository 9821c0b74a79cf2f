"""The journal: who changed which score when, and why. Lines are only ever added."""

import getpass
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime

from nbgrader.api import Gradebook
from sqlalchemy import Column, DateTime, Integer, String, Table, Text, insert, inspect, select

from defter.gradebook.database import tables

journal = Table(
    "defter_journal",
    tables,
    Column("id", Integer, primary_key=True),
    Column("at", DateTime, nullable=False),  # UTC, as nbgrader keeps its times
    Column("who", String(128), nullable=False),
    Column("what", String(32), nullable=False),
    Column("student_id", String(128), index=True),
    Column("item", String(128)),
    Column("former", Text, nullable=False),
    Column("now", Text, nullable=False),
    Column("why", Text, nullable=False),
)

#: Student, item, what was there, what is there now.
Change = tuple[str | None, str | None, str, str]

_reason: ContextVar[str] = ContextVar("defter_reason", default="")


@dataclass(frozen=True)
class Line:
    """One change. `what` is a word: import, by hand, autograded, excuse, extension, NA, late, regrade, ..."""

    at: datetime
    who: str
    what: str
    student_id: str | None
    item: str | None
    #: What was there before, and what is there now; empty where there was or is nothing.
    former: str
    now: str
    why: str


def note(
    gradebook: Gradebook,
    what: str,
    *,
    student: str | None = None,
    item: str | None = None,
    former: str = "",
    now: str = "",
    why: str = "",
) -> None:
    """Add a line, in the transaction that `gradebook` is in: it stands there if the change does.

    The caller commits. Time and user are those of this process.

    >>> note(gradebook, "regrade", student="e1000001", item="hw1", former="20", now="25", why="test 3 was wrong")
    ... # doctest: +SKIP
    """
    note_many(gradebook, what, [(student, item, former, now)], why=why)


def note_many(gradebook: Gradebook, what: str, changes: Sequence[Change], *, why: str = "") -> None:
    """Add a line for each change."""
    if not changes:
        return
    connection = gradebook.db.connection()
    journal.create(connection, checkfirst=True)
    connection.execute(insert(journal), rows(what, changes, why))


def rows(what: str, changes: Sequence[Change], why: str = "") -> list[dict[str, object]]:
    """The changes as rows of the table."""
    common = {
        "at": datetime.now(UTC).replace(tzinfo=None),
        "who": current_user(),
        "what": what,
        "why": why or _reason.get(),
    }
    return [
        common | {"student_id": student, "item": item, "former": former, "now": now}
        for student, item, former, now in changes
    ]


@contextmanager
def because(reason: str) -> Iterator[None]:
    """Lines that are noted inside say this, where they give no reason of their own."""
    token = _reason.set(reason)
    try:
        yield
    finally:
        _reason.reset(token)


def read_journal(gradebook: Gradebook, student: str | None = None, item: str | None = None) -> list[Line]:
    """The lines about a student or an item, or all of them, from the first on."""
    if not inspect(gradebook.db.connection()).has_table(journal.name):
        return []
    query = select(journal).order_by(journal.c.at, journal.c.id)
    if student is not None:
        query = query.where(journal.c.student_id == student)
    if item is not None:
        query = query.where(journal.c.item == item)
    return [
        Line(row.at.replace(tzinfo=UTC), row.who, row.what, row.student_id, row.item, row.former, row.now, row.why)
        for row in gradebook.db.execute(query)
    ]


def current_user() -> str:
    """Who is at work: on a hub its user's name, else the system's."""
    try:
        return os.environ.get("JUPYTERHUB_USER") or getpass.getuser()
    except (KeyError, OSError):  # a container may not know a name for its user
        return f"uid {os.getuid()}"
