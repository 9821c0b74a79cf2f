"""Examiners in which nothing was judged yet, but what stands before the first test has run."""

import time
from collections.abc import Mapping, Sequence

from defter.early import JUDGE
from defter.examiner.channel import Channel, Died
from defter.examiner.clock import Clock, Limit, Patience
from defter.examiner.steps import Given, Test
from defter.examiner.student_run import fork, launch
from defter.sandbox import Container, SandboxError

#: Seconds of the cells before the first test that are as well spent again as kept.
_QUICK_S = 0.1


class FreshExaminers:
    """Makes one after the other. `steps` are all of the plan, `leading` is how many stand before the first test."""

    def __init__(
        self, container: Container, steps: Sequence[Given | Test], patience: Patience, files: Mapping[str, bytes]
    ) -> None:
        self.container, self.steps, self.patience, self.files = container, steps, patience, files
        self.leading = next((at for at, step in enumerate(steps) if isinstance(step, Test)), len(steps))
        #: One that is never used itself, only forked: where the leading cells took long.
        self.kept: Channel | None = None
        #: The processor time of the instructor's cells, seconds.
        self.cpu_s = 0.0

    def begin(self) -> Channel:
        """A fresh one, the only one at the time. Raises SandboxError."""
        try:
            if self.kept is not None:
                return fork(self.kept)
            self.container.end()
            made = launch(self.container, JUDGE, self.files)
            began = time.monotonic()
            for step in self.steps[: self.leading]:
                if isinstance(step, Given):
                    self.give(made, step)
            if time.monotonic() - began < _QUICK_S:
                return made
            self.kept = made
            return fork(made)
        except Died as error:
            raise SandboxError(f"the examiner broke: {error}") from None

    def give(self, examiner: Channel, step: Given) -> None:
        """Run a cell of the instructor's. Raises SandboxError."""
        clock = Clock(self.container, self.patience, mark=False)
        try:
            ran = examiner.ask("locked", source=step.source, names=sorted(step.names.bound), tick=clock.tick)
            self.cpu_s += ran["cpu_s"]
        except (Died, Limit) as error:
            raise SandboxError(f"a given cell ends the examiner ({error}): {step.source[:60]!r}") from None

    def close(self) -> None:
        """Let go of the one that is kept; the next is made anew."""
        if self.kept is not None:
            self.kept.close()
            self.kept = None
