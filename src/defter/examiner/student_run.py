"""The student's cells, run one after the other in a kernel of their own, which is kept as it was for each test."""

import os
import signal
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from defter.early import KERNEL
from defter.examiner.channel import Channel, Died
from defter.examiner.clock import Clock, Limit, Patience
from defter.examiner.outputs import Collector, Output, error_output
from defter.sandbox import Container, SandboxError

#: How often a submission's kernel is replaced; after that, what is left isn't run.
MOST_REPLAYS = 3
#: Seconds that a cell has to obey an interrupt.
_OBEY_S = 3
_ENDED_COPIES = "it ended the copies of the kernel that wait for their tests"
#: Why a cell is deadly that may not have been it: a machine that is short of memory kills, too.
KILLED = (f"the process ended with status {-signal.SIGKILL}", _ENDED_COPIES)


@dataclass(frozen=True)
class Cell:
    """A cell of the submission: `test` for a test cell, which only says where it stands."""

    position: int
    source: str
    test: str = ""
    #: Whether nothing but names changes when it runs; see `only_define`.
    only_defines: bool = False


@dataclass(frozen=True)
class Place:
    """A kernel as a test finds it: as it was at a moment that was noted in it, or, 0, as it is."""

    kernel: Channel
    moment: int = 0


@dataclass
class StudentRun:
    """What came of it."""

    outputs: dict[int, list[Output]] = field(default_factory=dict)
    #: Cells that ended the kernel, or would have had to wait for one that did too often, with why.
    deadly: dict[int, str] = field(default_factory=dict)
    #: Where each test finds the kernel, by the test's name; it is never used itself, only forked.
    places: dict[str, Place] = field(default_factory=dict)
    #: The tests whose moments are noted in the kernel, of which a copy is made before more than names changes.
    waiting: dict[str, int] = field(default_factory=dict)
    #: The moment that was noted last, 0 once another cell has run.
    moment: int = 0
    #: The cell that ran last and did more than define.
    last: int = -1
    #: How long it took, and the processor time, seconds.
    took_s: float = 0.0
    cpu_s: float = 0.0

    def spend(self, test: str) -> Channel | None:
        """The kernel of a test for the test's own use, if it is the last one that needs it, and a copy."""
        kernel = self.places[test].kernel
        users = [name for name, other in self.places.items() if other.kernel is kernel]
        if users[-1] != test or not kernel.process:
            return None
        for name in users:
            del self.places[name]
        return kernel

    def kernels(self) -> list[Channel]:
        """All kernels that wait for their tests."""
        return list({id(place.kernel): place.kernel for place in self.places.values()}.values())

    def close(self) -> None:
        """Let go of all kernels."""
        for channel in self.kernels():
            channel.close()


def launch(container: Container, program: str, files: Mapping[str, bytes] | None = None) -> Channel:
    """A new process of a program of ours in the container, with a channel to it."""
    ours, theirs = socket.socketpair()
    reading, writing = os.pipe()
    try:
        container.launch(program, None, [theirs.fileno(), writing], files)
    finally:
        theirs.close()
        os.close(writing)
    return Channel(ours, reading)


def fork(kernel: Channel, tick: Callable[[], None] = lambda: None) -> Channel:
    """A copy of a kernel as it is now. Raises Died."""
    ours, theirs = socket.socketpair()
    try:
        process = kernel.ask("fork", [theirs.fileno()], tick=tick).get("pid")
    finally:
        theirs.close()
    copy = Channel(ours, process=process if isinstance(process, int) else 0)
    copy.wait(tick=tick)  # it answers the request that made it, too
    return copy


def run_student(container: Container, cells: list[Cell], files: Mapping[str, bytes], patience: Patience) -> StudentRun:
    """Run all cells. Raises SandboxError.

    A cell that ends the kernel is left out when those before it run again in a new one.
    """
    deadly: dict[int, str] = {}
    began = time.monotonic()
    for _ in range(MOST_REPLAYS + 2):  # the last one runs none of the submission's code
        run = StudentRun(deadly=deadly)
        used_before = container.usage().cpu_s
        kernel = launch(container, KERNEL, files)
        try:
            for cell in cells:
                if not _step(container, kernel, cell, run, patience):
                    break
            else:
                run.cpu_s = container.usage().cpu_s - used_before
                if _keep(container, kernel, run, patience):
                    if _all_answer(container, run, patience):
                        run.places.setdefault("", Place(kernel))
                        run.took_s = time.monotonic() - began
                        return run
                    _note(run, run.last, _ENDED_COPIES)
        except BaseException:
            run.close()
            raise
        kernel.close()
        run.close()
        container.end()
    raise SandboxError("no kernel can be kept for the tests")


def _step(container: Container, kernel: Channel, cell: Cell, run: StudentRun, patience: Patience) -> bool:
    """Run a cell, or keep the kernel for a test; False if that ended the kernel."""
    if cell.test:
        return _note_moment(container, kernel, cell.test, run, patience)
    run.moment = 0
    if cell.position in run.deadly or len(run.deadly) > MOST_REPLAYS:
        never = f"not run: {MOST_REPLAYS + 1} other cells had ended the kernel"
        run.outputs[cell.position] = [error_output("KernelDied", run.deadly.get(cell.position, never))]
        return True
    if not cell.only_defines:
        if not _keep(container, kernel, run, patience):
            return False
        run.last = cell.position
    outputs = run.outputs[cell.position] = []
    collect = Collector(outputs, patience.output)
    clock = Clock(container, patience, mark=False)
    try:
        kernel.ask("run", output=collect, tick=clock.tick, source=cell.source, only_defines=cell.only_defines)
    except Limit as limit:
        return _interrupt(container, kernel, cell, run, str(limit), collect)
    except Died as error:
        status, reason = _end_of(container)
        because = f"the limit on {reason}" if reason else f"the process ended with status {status}"
        return _note(run, cell.position, because if reason or status is not None else str(error))
    if any(kept.is_gone() for kept in run.kernels()):
        return _note(run, cell.position, _ENDED_COPIES)
    return True


def _note_moment(container: Container, kernel: Channel, test: str, run: StudentRun, patience: Patience) -> bool:
    """Note in the kernel where a test stands; False if that can't be had."""
    if not run.moment:
        try:
            moment = len(run.places) + len(run.waiting) + 1
            kernel.ask("note", moment=moment, tick=Clock(container, patience, mark=False).tick)
        except (Died, Limit) as error:
            return _note(run, run.last, f"no copy of the kernel can be had: {error}")
        run.moment = moment
    run.waiting[test] = run.moment
    return True


def _keep(container: Container, kernel: Channel, run: StudentRun, patience: Patience) -> bool:
    """Make a copy of the kernel for the tests that wait for one; False if that can't be had."""
    if run.waiting:
        try:
            copy = fork(kernel, Clock(container, patience, mark=False).tick)
        except (Died, Limit) as error:
            return _note(run, run.last, f"no copy of the kernel can be had: {error}")
        run.places |= {test: Place(copy, moment) for test, moment in run.waiting.items()}
        run.waiting.clear()
    return True


def _all_answer(container: Container, run: StudentRun, patience: Patience) -> bool:
    """Whether the kernels that wait for their tests are all there: the last cell may have ended some just now."""
    clock = Clock(container, patience)
    try:
        for kept in run.kernels():
            kept.ask("ping", tick=clock.tick)
    except (Died, Limit):
        return False
    return True


def _end_of(container: Container) -> tuple[int | None, str]:
    """How the kernel ended; its sockets close a moment before it does."""
    for _ in range(50):
        status, reason = container.poll()
        if reason or status is not None:
            break
        time.sleep(0.01)
    return status, reason


def _note(run: StudentRun, position: int, why: str) -> bool:
    run.deadly[position] = why
    return False


def _interrupt(
    container: Container, kernel: Channel, cell: Cell, run: StudentRun, why: str, collect: Collector
) -> bool:
    """A cell is over a limit: interrupt it; a kernel that doesn't obey is ended."""
    end = time.monotonic() + _OBEY_S

    def tick() -> None:
        if time.monotonic() > end:
            raise Limit

    container.signal(signal.SIGINT)
    try:
        while "ok" not in kernel.wait(output=collect, tick=tick):
            pass
    except (Limit, Died):
        container.signal(signal.SIGKILL)
        return _note(run, cell.position, f"{why}, and it could not be interrupted")
    collect.outputs.append(error_output("CellTimeoutError", why))
    return True
