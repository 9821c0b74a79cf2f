"""gradebook.db: nbgrader's own tables, and beside them what nbgrader has no place for."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nbgrader.api import Gradebook
from sqlalchemy import Column, MetaData, String, Table
from sqlalchemy.exc import DatabaseError

from defter.course import Course
from defter.errors import DefterError

#: defter's own tables; their names begin with `defter_`, so that nbgrader's migrations pass them by.
tables = MetaData()

#: Who is excused from what. An item that counts, by its name in course.toml.
excused = Table(
    "defter_excused",
    tables,
    Column("student_id", String(128), primary_key=True),
    Column("item", String(128), primary_key=True),
)


@contextmanager
def open_gradebook(course: Course, *, create: bool = False) -> Iterator[Gradebook]:
    """nbgrader's gradebook of `course`, closed at the end. What isn't committed by then is dropped.

    Raises DefterError if it doesn't exist and `create` is False, or isn't a gradebook.
    """
    file = course.gradebook_file
    if not create and not file.exists():
        raise DefterError(
            f"{file} doesn't exist yet; import the roster first: defter roster import roster.csv"
        )
    find_alembic()
    try:
        gradebook = Gradebook(course.database_url, course.id)
    except DatabaseError as error:
        raise DefterError(_what_is_wrong(file, error)) from None
    try:
        yield gradebook
    except DatabaseError as error:
        raise DefterError(_what_is_wrong(file, error)) from None
    finally:
        gradebook.close()


def find_alembic() -> None:
    """Let nbgrader find `alembic`, which it runs to make a gradebook, where no environment is activated."""
    bin_folder = str(Path(sys.executable).parent)
    if bin_folder not in os.environ["PATH"].split(os.pathsep):
        os.environ["PATH"] = bin_folder + os.pathsep + os.environ["PATH"]


def _what_is_wrong(file: Path, error: DatabaseError) -> str:
    reason = str(error.orig)
    if "not a database" in reason or "malformed" in reason:
        return f"{file} is not a gradebook ({reason}); put its backup in its place"
    if "no such" in reason:
        return f"{file} is of another version of nbgrader ({reason}); back it up and run: nbgrader db upgrade"
    return f"{file} can't be used ({reason}); see that the file and its folder are writable and not full"
