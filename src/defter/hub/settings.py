"""The hub's settings: one commented file."""

import csv
import tomllib
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from defter.course import Course, load_course
from defter.errors import DefterError

Positive = Annotated[int, Field(gt=0)]


class Table(BaseModel):
    """No unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Hub(Table):
    """Where it is."""

    address: str
    port: Positive
    inner_ports: tuple[Positive, Positive, Positive]
    state: Path
    subdomains: str = ""


class CourseAccounts(Table):
    """Whose course it is."""

    folder: Path
    grader: str
    instructors: list[str]
    students: Path


class Accounts(Table):
    """How users prove who they are."""

    kind: Literal["unix", "demo"]
    #: Of a demo: what everybody types.
    password: str = ""
    #: Of a demo: the folder with everybody's home.
    homes: Path = Path()


class Limits(Table):
    """What a user's server may use."""

    memory_mib: Positive
    processes: Positive
    servers: Positive
    starting: Positive


class Idle(Table):
    """Minutes."""

    kernel: Positive
    server: Positive


class HubSettings(Table):
    """All of them."""

    hub: Hub
    course: CourseAccounts
    accounts: Accounts
    limits: Limits
    idle: Idle

    def load_course(self) -> Course:
        """The course that it is for. Raises DefterError if other users of the machine could look into it."""
        course = load_course(self.course.folder)
        way = (course.folder, *course.folder.parents)
        if self.accounts.kind == "unix" and all(folder.stat().st_mode & 0o001 for folder in way):
            home = course.folder.parent
            raise DefterError(f"{course.folder} is open to every user of this machine; close it: chmod 700 {home}")
        return course

    def students(self) -> list[str]:
        """The students' accounts."""
        file = self.course.folder / self.course.students
        try:
            lines = file.read_text(encoding="utf-8-sig").splitlines()
        except OSError as error:
            raise DefterError(f"{file}: can't be read ({error.strerror}); [course] students names it") from None
        if lines and "," in lines[0]:
            rows = csv.DictReader(lines)
            if "student_id" not in (rows.fieldnames or []):
                raise DefterError(f"{file}:1: has no column student_id")
            lines = [row["student_id"] or "" for row in rows]
        names = (line.strip() for line in lines)
        return list(dict.fromkeys(name for name in names if name and not name.startswith("#") and name != "student_id"))


def load_settings(file: Path) -> HubSettings:
    """Read them. Raises DefterError with a line for every mistake."""
    try:
        return HubSettings.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise DefterError(f"{file}: can't be read ({error.strerror})") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DefterError(f"{file}: {error}") from None
    except ValidationError as error:
        raise DefterError(
            f"{file}: {'.'.join(map(str, mistake['loc']))}: {mistake['msg']}" for mistake in error.errors()
        ) from None
