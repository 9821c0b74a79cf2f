"""How long a cell may take, and who looks at it."""

import os
import time
from dataclasses import dataclass

from defter.examiner.channel import Channel
from defter.sandbox import Container

#: How much later than at its limit a cell may be stopped, as a part of what it took.
_TOLERANCE = 0.02
#: When to look at the latest, seconds, though no limit of time can be near: the sandbox may have ended something.
_LOOK_S = 0.5


@dataclass(frozen=True)
class Patience:
    """How long a cell may take, whether the student's or a test, seconds, and how much it may say, characters."""

    cpu_s: float = 30
    wall_s: float = 150
    output: int = 2_000_000


class Limit(Exception):
    """A limit was reached; the text says which."""


class Clock:
    """Watches what a cell uses in its container.

    With `mark`, what the cell makes there can be ended by `trim`, with the kernel `of` which it is told that it is
    the cell's own; without, only the time is taken, and from the first look on: most cells are done before anybody
    looks.
    """

    def __init__(
        self, container: Container, patience: Patience, *, mark: bool = True, of: Channel | None = None
    ) -> None:
        self.container, self.patience = container, patience
        self.began = time.monotonic()
        #: When to look again: a look costs as much as a small cell.
        self.look_again = 0.0
        self.before = 0.0 if mark else None
        if mark:
            container.mark(of.process if of else 0)

    def tick(self) -> None:
        """Raise Limit if it is too much."""
        now = time.monotonic()
        if now < self.look_again:
            return
        used = self.container.usage()
        if self.before is None:
            self.before = used.cpu_s
        if used.reason:
            raise Limit(f"the limit on {used.reason}")
        cpu_left = self.patience.cpu_s - (used.cpu_s - self.before)
        wall_left = self.patience.wall_s - (now - self.began)
        if cpu_left < 0:
            raise Limit(f"the time limit of {self.patience.cpu_s:g} s of processor time")
        if wall_left < 0:
            raise Limit(f"the time limit of {self.patience.wall_s:g} s")
        soonest = min(cpu_left / len(os.sched_getaffinity(0)), wall_left, _LOOK_S)
        self.look_again = now + max(soonest, _TOLERANCE * (now - self.began))
