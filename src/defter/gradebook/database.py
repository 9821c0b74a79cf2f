"""The gradebook: nbgrader's own tables, and beside them what nbgrader has no place for."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from nbgrader.api import Gradebook
from sqlalchemy import Column, MetaData, String, Table, text
from sqlalchemy.exc import DatabaseError, IntegrityError

from defter.course import LOCK_TIMEOUT_S, Course
from defter.errors import DefterError
from defter.gradebook.server import be_alone, check_server, what_is_wrong

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
def open_gradebook(course: Course, *, create: bool = False, write: bool = False) -> Iterator[Gradebook]:
    """nbgrader's gradebook of `course`, closed at the end. What isn't committed by then is dropped.

    To `write` is to be alone from the first look to the commit: what was checked stays true. To `create` is
    to write, and to make the gradebook if there is none.
    Raises DefterError if it doesn't exist, isn't a gradebook, or is in somebody else's hands for too long.
    """
    if not check_gradebook(course) and not create:
        where = "the gradebook" if course.course.database else course.gradebook_file
        raise DefterError(f"{where} doesn't exist yet; import the roster first: defter roster import roster.csv")
    find_alembic()
    try:
        # A course of its own is written for a new gradebook only: looking must not change it.
        gradebook = Gradebook(course.database_url, course.id if create else "")
        try:
            if (create or write) and course.course.database:
                be_alone(gradebook)
            elif create or write:
                gradebook.db.execute(text("BEGIN IMMEDIATE"))
            yield gradebook
        finally:
            gradebook.close()
    except DatabaseError as error:
        raise DefterError(_what_is_wrong(course, error)) from None


def check_gradebook(course: Course) -> bool:
    """Whether there is a gradebook. Raises DefterError if something is in its place that is none."""
    if course.course.database:
        return check_server(course.course.database)
    file = course.gradebook_file
    if not _exists(file):
        return False
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=LOCK_TIMEOUT_S)) as database:
            found = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    except sqlite3.Error as error:
        raise DefterError(_advise(file, str(error))) from None
    if "submitted_assignment" not in found:
        raise DefterError(f"{file} is not nbgrader's gradebook; move it away and import the roster again")
    if "alembic_version" not in found:
        raise DefterError(f"{file} was not made whole; delete it and import the roster again")
    return True


def find_alembic() -> None:
    """Let nbgrader find `alembic`, which it runs to make a gradebook, where no environment is activated."""
    bin_folder = str(Path(sys.executable).parent)
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    if bin_folder not in folders:
        os.environ["PATH"] = os.pathsep.join([bin_folder, *folders])


def _exists(file: Path) -> bool:
    """Whether there is a gradebook; an empty file is none, to SQLite too."""
    return file.exists() and (not file.is_file() or file.stat().st_size > 0)


def _what_is_wrong(course: Course, error: DatabaseError) -> str:
    if isinstance(error, IntegrityError):
        return f"{course.gradebook_file} was changed by another program at the same moment; run it again"
    if course.course.database:
        return what_is_wrong(course.course.database, error)
    return _advise(course.gradebook_file, str(error.orig))


def _advise(file: Path, reason: str) -> str:
    if "not a database" in reason or "malformed" in reason:
        return f"{file} is not a gradebook ({reason}); put its backup in its place"
    if "locked" in reason:
        return f"another program is writing to {file}; wait until it is done and run it again"
    if "no such" in reason:
        upgrade = f"nbgrader db upgrade --db sqlite:///{file}"
        return f"{file} is of another version of nbgrader ({reason}); back it up and run: {upgrade}"
    return f"{file} can't be used ({reason}); see that the file and its folder are writable and not full"
