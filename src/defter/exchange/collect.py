"""`nbgrader collect`, and the button Collect: whole submissions of their owners, each in the place of the one before
at once."""

import ctypes
import hashlib
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.exchange import default
from nbgrader.utils import check_mode

from defter.exchange.archive import NotWhole, unpack, write_files
from defter.exchange.inbox import TIMESTAMP
from defter.exchange.owned import OwnedExchange
from defter.exchange.receipts import Receipt

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class Collect(OwnedExchange, default.ExchangeCollect):  # type: ignore[misc]  # nbgrader is untyped
    """Receives what is in the exchange, and collects the last submission of each student.

    `--update`, `--before-duedate` and `--student` are nbgrader's. What isn't a submission of its owner is told and
    left; what is one and can't be received or read now fails the command, when the others have been collected.
    """

    def init_src(self) -> None:
        """Find out what is to be collected."""
        if not self.coursedir.course_id:
            self.fail("No course id specified. Re-run with --course flag.")
        inbox = self.inbox()
        if not inbox.inbound.is_dir() or not check_mode(str(inbox.inbound), read=True, write=True, execute=True):
            self.fail(f"Course not found: {inbox.inbound}")
        _, self.refused = inbox.receive()
        due = self._due() if self.before_duedate else None
        self.chosen: list[tuple[Receipt, Path]] = []
        for student, those in sorted(inbox.submissions(self.coursedir.assignment_id).items()):
            if self.coursedir.student_id in ("", "*", student):
                in_time = [one for one in those if due is None or one[0].received <= due]
                self.chosen.append((in_time or those)[-1])
        self.src_records = [{"username": receipt.student, "filename": file.name} for receipt, file in self.chosen]

    def copy_files(self) -> None:
        """Collect them."""
        assignment = self.coursedir.assignment_id
        if not self.chosen:
            self.log.warning("No submissions of '%s' for course '%s' to collect", assignment, self.coursedir.course_id)
        broken = [self._collect(receipt, file) for receipt, file in self.chosen]
        for refused in self.refused:
            self.log.error("Not collected: %s: %s", refused.name, refused.why)
        if unread := sum(broken) + sum(refused.waits for refused in self.refused):
            self.fail(f"{unread} submissions can't be received or read now; see above. The others are collected.")

    def _due(self) -> datetime | None:
        with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as gradebook:
            try:
                due: datetime | None = gradebook.find_assignment(self.coursedir.assignment_id).duedate
            except MissingEntry:
                return None
        return due and due.replace(tzinfo=UTC)

    def _collect(self, receipt: Receipt, file: Path) -> bool:
        """Collect one. True if it can't be read."""
        whose = f"{receipt.student} {receipt.assignment}"
        place = Path(
            self.coursedir.format_path(self.coursedir.submitted_directory, receipt.student, receipt.assignment)
        )
        received = receipt.received.astimezone(UTC).replace(tzinfo=None)
        is_there = place.is_dir()
        former = self.coursedir.get_existing_timestamp(str(place)) if is_there else None
        newer = former is None or (received > former if not self.before_duedate else received != former)
        if is_there and not (newer and (self.update or self.before_duedate)):
            self.log.info(
                "%s: %s",
                "No newer submission to collect"
                if self.update
                else "Submission already exists, use --update to update",
                whose,
            )
            return False
        try:
            data = file.read_bytes()
            if hashlib.sha256(data).hexdigest() != receipt.sha256:
                raise NotWhole("it isn't what the receipt says")
            files = unpack(data, 1000 * self.coursedir.max_dir_size)
        except (NotWhole, OSError) as error:
            self.log.error("%s can't be read (%s): %s", whose, error, file)
            return True
        files[TIMESTAMP] = f"{received:%Y-%m-%d %H:%M:%S.%f} UTC".encode()
        partial = self.received / ".partial" / f"{receipt.student}-{receipt.assignment}"
        shutil.rmtree(partial, ignore_errors=True)
        write_files(files, partial)
        place.parent.mkdir(parents=True, exist_ok=True)
        self.log.info("%s: %s", "Updating submission" if is_there else "Collecting submission", whose)
        if is_there:
            _swap(partial, place)
            shutil.rmtree(partial)
        else:
            partial.rename(place)
        return False


def _swap(one: Path, other: Path) -> None:
    """Two folders change their names at once: there is no moment without either. Raises OSError."""
    renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(other))
