"""An exchange of one's own, with a released assignment, and students who submit from homes of their own."""

from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader.auth import Authenticator
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from defter.course import Course
from defter.exchange.inbox import Inbox
from defter.exchange.plugins import Collect, ReleaseAssignment, Submit


@dataclass
class Exchange:
    """The exchange of a course, and the verbs on it."""

    course: Course
    homes: Path

    @property
    def folder(self) -> Path:
        return self.course.exchange / self.course.id

    @property
    def inbound(self) -> Path:
        return self.folder / "inbound"

    @property
    def received(self) -> Path:
        return self.course.folder / "received"

    def config(self, **coursedir: str) -> Config:
        c = Config()
        c.Exchange.root = str(self.course.exchange)
        c.CourseDirectory.update(
            course_id=self.course.id, assignment_id="hw1", root=str(self.course.folder), **coursedir
        )
        return c

    def verb(self, kind: type, c: Config) -> None:
        coursedir = CourseDirectory(config=c)
        kind(coursedir=coursedir, authenticator=Authenticator(config=c), config=c).start()

    def release(self) -> None:
        folder = self.course.folder / "release" / "hw1"
        folder.mkdir(parents=True)
        nbformat.write(new_notebook(), folder / "hw1.ipynb")
        self.verb(ReleaseAssignment, self.config())

    def write(self, student: str, text: str) -> Path:
        """A student's work."""
        folder = self.homes / student / "hw1"
        folder.mkdir(parents=True, exist_ok=True)
        nbformat.write(new_notebook(cells=[new_markdown_cell(text)]), folder / "hw1.ipynb")
        return folder

    def submit(self, student: str, text: str = "") -> None:
        """Submit it, as `student`."""
        if text:
            self.write(student, text)
        c = self.config(student_id=student)
        c.Exchange.assignment_dir = str(self.homes / student)
        c.Exchange.cache = str(self.homes / student / "cache")
        self.verb(Submit, c)

    def collect(self, **settings: bool) -> None:
        c = self.config()
        c.Collect.update({"update": True, "check_owner": False} | settings)
        c.CourseDirectory.db_url = self.course.database_url
        self.verb(Collect, c)

    def inbox(self, **settings: object) -> Inbox:
        return Inbox(self.course.id, self.course.exchange, self.received, **{"check_owner": False} | settings)

    def collected(self, student: str) -> str:
        """The text of what was collected."""
        notebook = self.course.folder / "submitted" / student / "hw1" / "hw1.ipynb"
        return nbformat.read(notebook, as_version=4).cells[0].source


@pytest.fixture
def exchange(course: Course, tmp_path: Path) -> Exchange:
    found = Exchange(course, tmp_path / "homes")
    found.release()
    return found
