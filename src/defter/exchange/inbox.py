"""Receiving: what students have put into the exchange goes where only the course can reach it, with a receipt."""

import fcntl
import hashlib
import os
import pwd
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from nbgrader.utils import parse_utc

from defter.exchange.archive import NotWhole, unpack
from defter.exchange.receipts import (
    PUBLIC_KEY,
    RECEIPTS,
    Receipt,
    Signer,
    digests,
    read_receipt,
    receipt_name,
    write_whole,
)

#: Beside the gradebook.
RECEIVED = "received"
SECRET = "submission_secret.txt"
TIMESTAMP = "timestamp.txt"
#: What was left of a submit that was killed is removed after this many seconds.
_ABANDONED_S = 3600
_LONGEST_SECRET = 1000


@dataclass(frozen=True)
class Refused:
    """What stays in the exchange: it isn't a submission, or not its owner's, or there is no room for it now."""

    name: str
    why: str
    #: Whether it may well be received later.
    waits: bool = False


@dataclass
class Inbox:
    """The exchange of one course, and the folder into which its submissions are received.

    `due` knows when an assignment is due. Without `check_owner` a student's word counts for who it is, and with
    `trust_times` for when it was: for simulated students, who share one account.
    """

    course: str
    exchange: Path
    folder: Path
    due: Callable[[str], datetime | None] = lambda _: None
    most_bytes: int = 100_000_000
    check_owner: bool = True
    trust_times: bool = False
    _known: dict[str, tuple[int, Refused]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.inbound = self.exchange / self.course / "inbound"
        self.receipts = self.exchange / self.course / RECEIPTS
        self.folder.mkdir(parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        self.signer = Signer(self.folder / ".key")
        self.unpublished = self.folder / ".unpublished"
        self.unpublished.mkdir(exist_ok=True)

    def open_receipts(self) -> None:
        """Make the folder of receipts, with the public key: students can open what they can name, and list nothing."""
        self.receipts.mkdir(exist_ok=True)
        self.receipts.chmod(0o711)
        key = self.receipts / PUBLIC_KEY
        if not key.exists() or key.read_bytes() != self.signer.public:
            write_whole(key, self.signer.public)

    def receive(self) -> tuple[list[Receipt], list[Refused]]:
        """Take in what is there. Killed at any moment, the next call goes on, and ends with the same."""
        received: list[Receipt] = []
        refused: list[Refused] = []
        with self._alone():
            self.open_receipts()
            for entry in sorted(os.scandir(self.inbound), key=lambda entry: entry.name):
                if entry.name.startswith("."):
                    _remove_abandoned(entry)
                    continue
                answer = self._take(entry)
                if isinstance(answer, Receipt):
                    received.append(answer)
                else:
                    refused.append(answer)
            self._publish()
        return received, refused

    def submissions(self, assignment: str) -> dict[str, list[tuple[Receipt, Path]]]:
        """What was received of each student, the oldest first: the receipts, and the submissions as files."""
        found: dict[str, list[tuple[Receipt, Path]]] = {}
        for file in sorted(self.folder.glob(f"*/{assignment}/*.json")):
            receipt = read_receipt(file)
            found.setdefault(receipt.student, []).append((receipt, file.with_suffix(".zip")))
        return {student: sorted(those, key=lambda one: one[0].received) for student, those in found.items()}

    def _take(self, entry: os.DirEntry[str]) -> Receipt | Refused:
        changed = entry.stat(follow_symlinks=False).st_ctime_ns
        if (known := self._known.get(entry.name)) and known[0] == changed:
            return known[1]  # looked at before, and the same since
        try:
            receipt = self._receive(Path(entry.path))
        except NotWhole as error:
            self._known[entry.name] = changed, Refused(entry.name, str(error))
            return self._known[entry.name][1]
        except OSError as error:  # no room: it stays where it is, and is taken the next time
            return Refused(
                entry.name, f"it can't be received now ({error.strerror}); make room and collect again", waits=True
            )
        Path(entry.path).unlink()
        return receipt

    def _receive(self, path: Path) -> Receipt:
        parts = path.name.removesuffix(".zip").rsplit("+", 3)
        if len(parts) != 4 or not path.name.endswith(".zip"):
            raise NotWhole("it wasn't handed in through this course's exchange")
        student, assignment, said = parts[:3]
        if not _plain(student) or not _plain(assignment):
            raise NotWhole("it has no name of a submission")
        data, owner, when = _read(path, self.most_bytes)
        if self.check_owner and owner != student:
            raise NotWhole(f"it says it is {student}'s, and belongs to {owner}")
        files = unpack(data, self.most_bytes)
        secret = files.get(SECRET, b"")
        if not (16 <= len(secret) <= _LONGEST_SECRET and secret.strip().isalnum()):
            raise NotWhole(f"it has no {SECRET}")
        if self.trust_times:
            when = parse_utc(said).replace(tzinfo=UTC)
        receipt = self.signer.sign(
            course=self.course,
            assignment=assignment,
            student=student,
            received=when,
            due=self.due(assignment),
            sha256=hashlib.sha256(data).hexdigest(),
            files=digests({name: content for name, content in files.items() if name not in (SECRET, TIMESTAMP)}),
        )
        text = receipt.model_dump_json(indent=1).encode()
        kept = self.folder / student / assignment / f"{when:%Y%m%dT%H%M%S.%f}-{receipt.sha256[:12]}"
        kept.parent.mkdir(parents=True, exist_ok=True)
        # The receipt last: what has none was never received. The student's follows, where the exchange has room for it.
        write_whole(kept.parent / f"{kept.name}.zip", data, 0o600)
        write_whole(self.unpublished / receipt_name(secret), text, 0o600)
        write_whole(kept.parent / f"{kept.name}.json", text, 0o600)
        return receipt

    def _publish(self) -> None:
        for file in self.unpublished.glob("[!.]*"):
            with suppress(OSError):
                write_whole(self.receipts / file.name, file.read_bytes())
                file.unlink()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One at a time: the watcher and a collect may run at once."""
        with (self.folder / ".lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield


def _read(path: Path, most_bytes: int) -> tuple[bytes, str, datetime]:
    """A file's content, owner, and since when it is what it is: ctime, which nobody but the kernel can set."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise NotWhole(f"it can't be opened ({error.strerror})") from None
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        os.close(descriptor)
        raise NotWhole("it is no file")
    with os.fdopen(descriptor, "rb") as file:
        if before.st_size > most_bytes:
            raise NotWhole(f"it is larger than {most_bytes // 1_000_000} MB")
        # What was written through a mapping shows in ctime when it goes to the disk.
        with suppress(OSError):
            os.fsync(descriptor)
        data = file.read(most_bytes + 1)
        after = os.fstat(descriptor)
    if (before.st_ctime_ns, before.st_size) != (after.st_ctime_ns, len(data)):
        raise NotWhole("it is being written")
    try:
        owner = pwd.getpwuid(after.st_uid).pw_name
    except KeyError:
        owner = f"uid {after.st_uid}"
    return data, owner, datetime.fromtimestamp(after.st_ctime_ns // 1000 / 1e6, UTC)


def _plain(name: str) -> bool:
    """Whether it names one folder."""
    return name.isprintable() and "/" not in name and not name.startswith(".") and 0 < len(name.encode()) <= 200


def _remove_abandoned(entry: os.DirEntry[str]) -> None:
    if time.time() - entry.stat(follow_symlinks=False).st_ctime > _ABANDONED_S:
        with suppress(OSError):
            Path(entry.path).unlink()
