"""What all verbs of the exchange have in common: whose its root is, and where the course receives."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from nbgrader.exchange.default import Exchange
from nbgrader.utils import check_directory
from traitlets import Bool

from defter.course import FILE_NAME, load_course
from defter.exchange.inbox import RECEIVED, Inbox


class OwnedExchange(Exchange):  # type: ignore[misc]  # nbgrader is untyped
    """Stands before nbgrader's classes."""

    trust_times = Bool(
        False, help="Whether a student's word counts for when it was submitted: for simulated students only."
    ).tag(config=True)

    def ensure_root(self) -> None:
        """Students needn't write to the root: only to inbound."""
        if not check_directory(self.root, read=True, execute=True):
            self.fail(f"There is no exchange at {self.root}, or it can't be opened; please tell your instructor.")

    @property
    def received(self) -> Path:
        """Where the course keeps what it has received."""
        return Path(self.coursedir.root) / RECEIVED

    def inbox(self) -> Inbox:
        """The course's. Only for the course's account."""
        return Inbox(
            self.coursedir.course_id,
            Path(self.root),
            self.received,
            due=due_dates(Path(self.coursedir.root)),
            most_bytes=1000 * self.coursedir.max_dir_size,
            check_owner=getattr(self, "check_owner", True),
            trust_times=self.trust_times,
        )


def due_dates(folder: Path) -> Callable[[str], datetime | None]:
    """What knows when an assignment is due, by the course.toml in `folder`, if there is one."""
    if not (folder / FILE_NAME).exists():
        return lambda _: None
    course = load_course(folder)

    def due(assignment: str) -> datetime | None:
        return course.due_utc(assignment) if assignment in course.assignments else None

    return due
