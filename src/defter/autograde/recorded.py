"""What was judged under which inputs, and recorded: beside the scores, in the transaction that writes them."""

import json
from collections.abc import Mapping

from sqlalchemy import Column, Connection, String, Table, Text, delete, insert, inspect, select

from defter.gradebook.database import tables

recorded = Table(
    "defter_recorded",
    tables,
    Column("student_id", String(128), primary_key=True),
    Column("assignment", String(128), primary_key=True),
    Column("notebook", String(128), primary_key=True),
    Column("parts", Text, nullable=False),
)


def read_recorded(connection: Connection, assignment: str) -> dict[str, dict[str, dict[str, str]]]:
    """The digests of the inputs' parts, by student and notebook."""
    if not inspect(connection).has_table(recorded.name):
        return {}
    found: dict[str, dict[str, dict[str, str]]] = {}
    for row in connection.execute(select(recorded).where(recorded.c.assignment == assignment)):
        found.setdefault(row.student_id, {})[row.notebook] = json.loads(row.parts)
    return found


def write_recorded(
    connection: Connection, assignment: str, student: str, parts: Mapping[str, Mapping[str, str]]
) -> None:
    """In the place of what stands there of the student's; the caller commits."""
    recorded.create(connection, checkfirst=True)
    whose = (recorded.c.student_id == student) & (recorded.c.assignment == assignment)
    connection.execute(delete(recorded).where(whose))
    connection.execute(
        insert(recorded),
        [
            {"student_id": student, "assignment": assignment, "notebook": name, "parts": json.dumps(dict(found))}
            for name, found in parts.items()
        ],
    )


def why_again(now: Mapping[str, Mapping[str, str]], before: Mapping[str, Mapping[str, str]]) -> list[str]:
    """What has changed since, in a person's words; empty if nothing has.

    >>> why_again({"hw1": {"its files": "2", "the limits": "1"}}, {"hw1": {"its files": "1", "the limits": "1"}})
    ['its files']
    """
    if set(now) != set(before):
        return ["the submission"]
    return list(dict.fromkeys(part for name in now for part in now[name] if now[name][part] != before[name].get(part)))
