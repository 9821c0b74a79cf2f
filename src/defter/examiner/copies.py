"""The copy of a student's kernel that has served a test and is as it was: the next test may find it."""

from contextlib import suppress
from time import monotonic

from defter.examiner.channel import Channel, Died
from defter.examiner.student_run import Limit

#: Seconds that a copy has to say that it is as it was.
_ANSWER_S = 3.0


class Copies:
    """The last copy, if it was left as it was: tests come in the notebook's order, those of one kernel together."""

    def __init__(self) -> None:
        #: The kernel, and its copy.
        self.last: tuple[Channel, Channel] | None = None

    def take(self, kernel: Channel) -> Channel | None:
        """A copy of this kernel, if there is one."""
        if self.last is None or self.last[0] is not kernel:
            self.close()
            return None
        (_, copy), self.last = self.last, None
        return copy

    def keep(self, kernel: Channel, copy: Channel) -> bool:
        """Keep one whose test has passed, if it says that it is as it was: a lie harms only itself."""
        end = monotonic() + _ANSWER_S

        def tick() -> None:
            if monotonic() > end:
                raise Limit

        with suppress(Died, Limit):
            if copy.wait(tick=tick).get("as_before") is True:
                self.last = kernel, copy
                return True
        return False

    def close(self) -> None:
        """Let go of it."""
        if self.last is not None:
            self.last[1].close()
            self.last = None
