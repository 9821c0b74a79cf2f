"""The syllabus as data: course.toml -> Course.

Everything else asks the Course; nothing else parses the file.
"""

import os
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    Field,
    PrivateAttr,
    ValidationError,
    model_validator,
)
from sqlalchemy import URL

from defter.course_fields import Count, Day, LocalTime, Name, Number, Text, Zone
from defter.course_policies import Grading, Late, Letters, Moodle, Policy
from defter.course_problems import describe, describe_toml, inconsistencies
from defter.errors import DefterError

FILE_NAME = "course.toml"

#: What nbgrader waits for a locked database, in seconds; by SQLite's default of 5 a busy class loses grades.
LOCK_TIMEOUT_S = 120


class Identity(Policy):
    """What the course is, and where it keeps its things."""

    id: Name
    title: Text
    department: Text
    term: Text
    instructor: Text
    timezone: Zone
    exchange: Text
    #: The address of a database server, as SQLAlchemy wants it; empty for the file gradebook.db.
    database: str = ""


class Lectures(Policy):
    """When the lectures are."""

    day: Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    start: time
    end: time

    @model_validator(mode="after")
    def _in_order(self) -> "Lectures":
        if self.end <= self.start:
            raise ValueError(f"end {self.end:%H:%M} is not after start {self.start:%H:%M}; give a later end")
        return self


class Item(Policy):
    """Anything that counts. `share` is its part of the component, relative to the component's other items.

    A `bonus` adds to what is reached of the component, not to what it is out of: without it nothing is missing.
    """

    component: str
    title: Text
    share: Number = Decimal(1)
    bonus: bool = False


class Assignment(Item):
    """An item that is a folder of notebooks, graded by nbgrader. `due` is the course's local time."""

    release: Day
    due: LocalTime
    #: What `defter check` lets all cells of its source use together, seconds of processor time, and each, MiB.
    budget_cpu_s: Number = Decimal(60)
    budget_mib: Number = Decimal(500)

    @model_validator(mode="after")
    def _released_before_due(self) -> "Assignment":
        if self.due.date() < self.release:
            raise ValueError(f"due {self.due} is before its release {self.release}; give a later due date")
        return self


class Imported(Item):
    """An item whose scores come from a file."""


class Week(Policy):
    """One lecture of the schedule."""

    date: Day
    topic: Text
    activities: tuple[Text, ...] = Field(default=(), strict=False)


class Course(Policy):
    """The whole syllabus. Made by `load_course`.

    >>> course = load_course("course.toml")
    >>> course.id, course.due_utc("hw1").isoformat()
    ('ceng501', '2021-10-31T20:59:00+00:00')
    """

    course: Identity
    lectures: Lectures
    grading: Grading = Grading()
    letters: Letters = Letters()
    late: Late = Late()
    moodle: Moodle = Moodle()
    components: Annotated[dict[Name, Number], Field(min_length=1)]
    #: Of how many items of a component the lowest scores don't count.
    drop_lowest: dict[Name, Count] = Field(default={})
    assignments: dict[Name, Assignment] = Field(default={})
    imported: dict[Name, Imported] = Field(default={})
    weeks: list[Week] = Field(default=[])

    #: The folder that holds course.toml: the root of nbgrader's course directory.
    _folder: Path = PrivateAttr()

    @model_validator(mode="after")
    def _consistent(self) -> "Course":
        if problems := inconsistencies(self):
            raise ValueError("\n".join(problems))
        return self

    @property
    def id(self) -> str:
        """nbgrader's course id."""
        return self.course.id

    @property
    def folder(self) -> Path:
        """The course's root folder, absolute."""
        return self._folder

    @property
    def items(self) -> Mapping[str, Item]:
        """Everything that counts, in the order of course.toml: notebooks first."""
        return {**self.assignments, **self.imported}

    def items_of(self, component: str) -> list[str]:
        """The names of a component's items."""
        return [name for name, item in self.items.items() if item.component == component]

    @property
    def zone(self) -> ZoneInfo:
        """The course's time zone: all dates of course.toml are of its clocks."""
        return ZoneInfo(self.course.timezone)

    def due_utc(self, assignment: str) -> datetime:
        """When an assignment is due, in UTC. Raises KeyError for a name that isn't an assignment."""
        due = self.assignments[assignment].due
        return due.replace(tzinfo=self.zone).astimezone(UTC)

    @property
    def gradebook_file(self) -> Path:
        """The SQLite file that holds every score."""
        return self._folder / "gradebook.db"

    @property
    def database_url(self) -> str:
        """The gradebook's address, as SQLAlchemy and nbgrader want it."""
        if self.course.database:
            return self.course.database
        url = URL.create("sqlite", database=str(self.gradebook_file), query={"timeout": str(LOCK_TIMEOUT_S)})
        return url.render_as_string()

    @property
    def exchange(self) -> Path:
        """The folder through which homeworks change hands."""
        return self._folder / self.course.exchange


def load_course(path: str | Path) -> Course:
    """Read course.toml, or the one in the folder `path`.

    Raises DefterError with a line for every mistake: the file, the key, how to mend it.
    """
    file = Path(path)
    try:
        file = file.resolve(strict=True)
        if file.is_dir():
            file = file / FILE_NAME
        text = file.read_bytes().decode("utf-8-sig")
        content: dict[str, Any] = tomllib.loads(text, parse_float=Decimal)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise DefterError(f"{file.name}:{line}: has a letter that is not UTF-8; save the file as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise DefterError(describe_toml(file.name, text, error)) from None
    except (ValueError, ArithmeticError, RecursionError):
        raise DefterError(f"{file.name}: a number is too long, or brackets are too deep; mend it") from None
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle
        reason = error.strerror if isinstance(error, OSError) else error
        raise DefterError(f"{file}: can't be read ({reason}); run this in the course's folder, or name it") from None
    try:
        course = Course.model_validate(content)
    except ValidationError as error:
        raise DefterError(describe(file.name, error, Course)) from None
    course._folder = file.parent
    return course


def find_course(start: Path) -> Course:
    """The course that `start` lies in: the nearest course.toml there or above."""
    for folder in (start, *start.resolve().parents):
        if os.path.isfile(folder / FILE_NAME):  # noqa: PTH113 - False where it may not be looked at, too
            return load_course(folder)
    raise DefterError(f"no {FILE_NAME} in {start.resolve()} or above it; go to the course's folder and run again")
