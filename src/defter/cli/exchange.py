"""`defter receive`, `defter receipts` and `defter receipt`."""

import signal
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from defter.cli.common import CourseOption, course_at, local, print_table
from defter.errors import DefterError
from defter.exchange.inbox import RECEIVED, Inbox, Refused
from defter.exchange.receipts import PUBLIC_KEY, Receipt, is_genuine, read_receipt

#: How often the watcher looks, in seconds.
_LOOK_S = 0.5


def receive(
    watch: Annotated[bool, typer.Option("--watch", help="Go on, and receive what comes when it comes.")] = False,
    any_owner: Annotated[
        bool, typer.Option("--any-owner", help="Take a student's word for who it is: where all share one account.")
    ] = False,
    course: CourseOption = None,
) -> None:
    """Take what students have handed in out of the exchange, with a signed receipt for each. `collect` does it too."""
    inbox = _inbox(course)
    inbox.check_owner = not any_owner
    if not inbox.inbound.is_dir() and not watch:
        raise DefterError(f"there is no {inbox.inbound}; release an assignment first: nbgrader release_assignment hw1")
    told: set[Refused] = set()
    if watch:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # whatever stops it, it goes on the next time
    while True:
        if inbox.inbound.is_dir():
            received, refused = inbox.receive()
            for receipt in received:
                print(f"received {receipt.student} {receipt.assignment} {receipt.received.isoformat()}", flush=True)
            for one in set(refused) - told:
                print(f"not received: {one.name}: {one.why}", file=sys.stderr, flush=True)
            told = set(refused)
        if not watch:
            sys.exit(1 if told else 0)
        time.sleep(_LOOK_S)


def receipts(
    assignment: Annotated[str, typer.Argument(help="The assignment in course.toml: hw1, ...")],
    student: Annotated[str, typer.Option(help="One student's id. Default: the whole class.")] = "",
    course: CourseOption = None,
) -> None:
    """What was received: of whom, when, in time or late, and the digest that stands in the student's receipt."""
    inbox, syllabus = _inbox(course), course_at(course)
    rows = [
        [whose, local(syllabus, receipt.received), "late" if receipt.is_late else "", receipt.sha256]
        for whose, those in inbox.submissions(assignment).items()
        for receipt, _ in those
        if student in ("", whose)
    ]
    print_table(["student", "received", "", "sha256"], rows, {"student", "received", "", "sha256"})


def receipt(
    file: Annotated[Path, typer.Argument(help="The receipt.")],
    key: Annotated[
        Path | None, typer.Option(help="The course's public key. Default: the course's own, or key.pub beside it.")
    ] = None,
    course: CourseOption = None,
) -> None:
    """Check a receipt: whether the course has signed it, and whether it still has what it says."""
    found = read_receipt(file)
    own: Inbox | None = None
    if key is None:
        own = _inbox(course)
        key = own.receipts / PUBLIC_KEY
    if not is_genuine(found, key.read_bytes()):
        raise DefterError(f"{file}: this course has NOT signed it, or it was changed since")
    print(f"genuine: {found.student} handed in {found.assignment}, received {found.received.isoformat()}")
    if own:
        print("the course has it" if _is_kept(own, found) else "the course no longer has it: look in a backup")


def _is_kept(inbox: Inbox, receipt: Receipt) -> bool:
    return any(kept == receipt for kept, _ in inbox.submissions(receipt.assignment).get(receipt.student, []))


def _inbox(folder: Path | None) -> Inbox:
    course = course_at(folder)
    return Inbox(
        course.id,
        course.exchange,
        course.folder / RECEIVED,
        due=lambda name: course.due_utc(name) if name in course.assignments else None,
    )
