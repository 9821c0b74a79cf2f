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
    BaseModel,
    ConfigDict,
    Field,
    PrivateAttr,
    ValidationError,
    model_validator,
)
from sqlalchemy import URL

from defter.course_fields import Day, LocalTime, Name, Number, Text, Zone
from defter.course_problems import describe, describe_toml, inconsistencies
from defter.errors import DefterError

FILE_NAME = "course.toml"

#: What nbgrader waits for a locked database, in seconds; by SQLite's default of 5 a busy class loses grades.
LOCK_TIMEOUT_S = 120


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Identity(_Table):
    """What the course is, and where it keeps its things."""

    id: Name
    title: Text
    department: Text
    term: Text
    instructor: Text
    timezone: Zone
    exchange: Text


class Grading(_Table):
    """How submissions are judged, and what students see of it."""

    #: When students see hidden tests in their feedback.
    hidden_tests: Literal["never", "after_due"] = "never"
    #: Whether a test is judged again with the instructor's solutions of earlier exercises that had failed.
    follow_through: bool = True
    #: What happens where there is no sandbox: nothing is graded, or without one, and each grade is marked so.
    sandbox: Literal["required", "optional"] = "required"


class Lectures(_Table):
    """When the lectures are."""

    day: Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    start: time
    end: time

    @model_validator(mode="after")
    def _in_order(self) -> "Lectures":
        if self.end <= self.start:
            raise ValueError(f"end {self.end:%H:%M} is not after start {self.start:%H:%M}; give a later end")
        return self


class Item(_Table):
    """Anything that counts. `share` is its part of the component, relative to the component's other items."""

    component: str
    title: Text
    share: Number = Decimal(1)


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


class Week(_Table):
    """One lecture of the schedule."""

    date: Day
    topic: Text
    activities: tuple[Text, ...] = Field(default=(), strict=False)


class Course(_Table):
    """The whole syllabus. Made by `load_course`.

    >>> course = load_course("course.toml")
    >>> course.id, course.due_utc("hw1").isoformat()
    ('ceng501', '2021-10-31T20:59:00+00:00')
    """

    course: Identity
    lectures: Lectures
    grading: Grading = Grading()
    components: Annotated[dict[Name, Number], Field(min_length=1)]
    assignments: dict[Name, Assignment] = {}
    imported: dict[Name, Imported] = {}
    weeks: list[Week] = []

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

    def due_utc(self, assignment: str) -> datetime:
        """When an assignment is due, in UTC. Raises KeyError for a name that isn't an assignment."""
        due = self.assignments[assignment].due
        return due.replace(tzinfo=ZoneInfo(self.course.timezone)).astimezone(UTC)

    @property
    def gradebook_file(self) -> Path:
        """The SQLite file that holds every score."""
        return self._folder / "gradebook.db"

    @property
    def database_url(self) -> str:
        """The gradebook's address, as SQLAlchemy and nbgrader want it."""
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
