"""What c.ExchangeFactory is given: nbgrader's own verbs on an exchange whose root belongs to the course's account.

nbgrader's wants a root that everybody may write to, in which anybody could put a course of their own in the place of
this one.
"""

import json
import os
import stat
from pathlib import Path
from typing import Any

from nbgrader.exchange import default

from defter.exchange.collect import Collect
from defter.exchange.owned import OwnedExchange, due_dates
from defter.exchange.receipts import write_whole
from defter.exchange.submit import Submit

__all__ = ["Collect", "FetchAssignment", "FetchFeedback", "List", "ReleaseAssignment", "ReleaseFeedback", "Submit"]

#: When the released assignments are due, in the exchange's folder of the course.
DUE_DATES = "due.json"
#: Students may put things in, can't list them, and can't touch those of others; files get the course's group.
INBOUND = stat.S_ISVTX | stat.S_ISGID | 0o733


class FetchAssignment(OwnedExchange, default.ExchangeFetchAssignment):  # type: ignore[misc]
    """`nbgrader fetch_assignment`."""


class FetchFeedback(OwnedExchange, default.ExchangeFetchFeedback):  # type: ignore[misc]
    """`nbgrader fetch_feedback`. Says so where there is none yet."""

    def copy_files(self) -> None:
        """Copy it, as nbgrader does."""
        if not self.feedback_files:
            self.fail(f"There is no feedback on {self.coursedir.assignment_id} yet.")
        super().copy_files()


class ReleaseFeedback(OwnedExchange, default.ExchangeReleaseFeedback):  # type: ignore[misc]
    """`nbgrader release_feedback`."""


class ReleaseAssignment(OwnedExchange, default.ExchangeReleaseAssignment):  # type: ignore[misc]
    """`nbgrader release_assignment`: makes the exchange, with its permissions."""

    def ensure_root(self) -> None:
        """Make the root, or give it back its permissions."""
        root = Path(self.root)
        root.mkdir(parents=True, exist_ok=True)
        if root.stat().st_uid == os.geteuid():
            root.chmod(0o755)

    def init_dest(self) -> None:
        """Make the folders, or give them back their permissions."""
        super().init_dest()
        Path(self.inbound_path).chmod(INBOUND)
        self.inbox().open_receipts()

    def copy_files(self) -> None:
        """Release it, and say beside it when what is due."""
        super().copy_files()
        due = due_dates(Path(self.coursedir.root))
        names = sorted(path.name for path in Path(self.outbound_path).iterdir())
        dates = {name: moment.isoformat() for name in names if (moment := due(name))}
        write_whole(Path(self.course_path) / DUE_DATES, json.dumps(dates, indent=1).encode())


class List(OwnedExchange, default.ExchangeList):  # type: ignore[misc]
    """`nbgrader list`. With `--inbound`: what has come in, received already or not."""

    def init_dest(self) -> None:
        """Find them."""
        super().init_dest()
        # A folder is what a student has begun; one with a dot wasn't finished.
        self.assignments: list[str] = [path for path in self.assignments if Path(path).is_dir()]

    def list_files(self) -> Any:
        """List them, and print them."""
        if not self.inbound:
            return super().list_files()
        if self.coursedir.assignment_id:
            wanted = [self.coursedir.assignment_id]
        else:
            wanted = sorted({path.name for path in self.received.glob("*/*") if path.is_dir()})
        inbox = self.inbox()
        found = [
            {
                "course_id": self.coursedir.course_id,
                "student_id": student,
                "assignment_id": assignment,
                "status": "submitted",
                "submissions": [
                    {"timestamp": receipt.received.isoformat(" "), "path": str(file)} for receipt, file in those
                ],
            }
            for assignment in wanted
            for student, those in inbox.submissions(assignment).items()
        ]
        self.log.info("Received:")
        for one in found:
            for submission in one["submissions"]:
                self.log.info("%s %s %s", one["student_id"], one["assignment_id"], submission["timestamp"])
        waiting = [entry.name for entry in os.scandir(inbox.inbound) if not entry.name.startswith(".")]
        for name in sorted(waiting):
            self.log.info("not received yet: %s", name)
        return found
