"""What a person has decided about students: more time, or NA."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime

from nbgrader.api import Gradebook
from sqlalchemy import Column, DateTime, String, Table, Text, delete, inspect, select

from defter.gradebook.database import tables

extension = Table(
    "defter_extension",
    tables,
    Column("student_id", String(128), primary_key=True),
    Column("item", String(128), primary_key=True),
    Column("until", DateTime, nullable=False),  # UTC
    Column("reason", Text, nullable=False),
)
not_attended = Table(
    "defter_na",
    tables,
    Column("student_id", String(128), primary_key=True),
    Column("reason", Text, nullable=False),
)


@dataclass(frozen=True)
class Extension:
    """Until when a student may hand something in, UTC, and why."""

    until: datetime
    reason: str


def read_extensions(gradebook: Gradebook) -> dict[str, dict[str, Extension]]:
    """Who has more time for what: by student, by item."""
    found: dict[str, dict[str, Extension]] = defaultdict(dict)
    if inspect(gradebook.db.connection()).has_table(extension.name):
        for row in gradebook.db.execute(select(extension)):
            found[row.student_id][row.item] = Extension(row.until.replace(tzinfo=UTC), row.reason)
    return found


def read_na(gradebook: Gradebook) -> dict[str, str]:
    """Who has NA, and why."""
    if not inspect(gradebook.db.connection()).has_table(not_attended.name):
        return {}
    return {row.student_id: row.reason for row in gradebook.db.execute(select(not_attended))}


def forget_decisions(gradebook: Gradebook, student: str) -> None:
    """Drop what was decided about a former student of this id."""
    known = inspect(gradebook.db.connection())
    for table in (extension, not_attended):
        if known.has_table(table.name):
            gradebook.db.execute(delete(table).where(table.c.student_id == student))
