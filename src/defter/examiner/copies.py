"""Copies of a student's kernels that have served a test and are as they were: another test may find them."""

from contextlib import suppress
from time import monotonic

from defter.examiner.channel import Channel, Died
from defter.examiner.clock import Limit

#: Seconds that a copy has to say that it is as it was.
_ANSWER_S = 3.0
#: So many are kept: the number of a submission's processes is limited.
_MOST = 32


class Copies:
    """At most one of each kernel. All are let go of as soon as a test doesn't pass: they take memory."""

    def __init__(self) -> None:
        #: By the kernel that it is a copy of.
        self.kept: dict[Channel, Channel] = {}

    def __bool__(self) -> bool:
        return bool(self.kept)

    def take(self, kernel: Channel) -> Channel | None:
        """A copy of this kernel, if there is one."""
        return self.kept.pop(kernel, None)

    def keep(self, kernel: Channel, copy: Channel) -> bool:
        """Keep one whose test has passed, if it says that it is as it was: a lie harms only itself.

        A kernel that was spent isn't a copy: no test comes that it could serve.
        """
        if copy is kernel:
            return False
        end = monotonic() + _ANSWER_S

        def tick() -> None:
            if monotonic() > end:
                raise Limit

        with suppress(Died, Limit):
            if copy.wait(tick=tick).get("as_before") is True:
                self.kept[kernel] = copy
                if len(self.kept) > _MOST:
                    self.kept.pop(next(iter(self.kept))).close()
                return True
        return False

    def close(self) -> None:
        """Let go of them."""
        while self.kept:
            self.kept.popitem()[1].close()
