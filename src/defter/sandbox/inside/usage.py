"""What the processes of the container use, as PID 1 sees it; none of it is a process's own word."""

import os
import resource
import time
from collections.abc import Callable

_TICKS = os.sysconf("SC_CLK_TCK")
#: Of so many processes readings are kept at most.
_MOST_KNOWN = 5000
#: How long a reading of a process that waits is taken to hold, seconds.
_HOLDS_S = 1.0


def processes() -> list[str]:
    """All processes but PID 1, by number; those that have ended and weren't waited for are among them."""
    return [name for name in os.listdir("/proc") if name.isdigit() and name != "1"]


def _stat(process: str) -> list[str]:
    """The fields of /proc/<pid>/stat from the third on; empty if it is gone."""
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rpartition(")")[2].split()
    except OSError:
        return []


def alive(process: str) -> bool:
    """Whether it exists and hasn't ended."""
    return (_stat(process) or "Z")[0] not in "ZX"


class Readings:
    """What was read of processes. Most wait: one that hasn't run since is read again once a second.

    For one may write into another's memory.
    """

    def __init__(self, read: Callable[[str], int]) -> None:
        self.read = read
        #: By process: its own time when it was read, until when that holds, and the reading.
        self.known: dict[str, tuple[float, float, int]] = {}

    def of(self, process: str) -> int:
        """The reading of one process."""
        now, clock = time.monotonic(), _clock(process)
        own, until, reading = self.known.get(process, (0.0, 0.0, 0))
        if not clock or clock != own or now > until:
            if len(self.known) > _MOST_KNOWN:  # most of them gone
                self.known.clear()
            reading = self.read(process)
            self.known[process] = clock, now + _HOLDS_S, reading
        return reading


class Cpu:
    """Processor time."""

    def __init__(self) -> None:
        self.ended_children = Readings(lambda process: sum(map(int, _stat(process)[13:15])))

    def total(self, found: list[str]) -> float:
        """The time of these, which should be all that are there, and of all that were, seconds. Only grows."""
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        alive = sum(_time(process) + self.ended_children.of(process) / _TICKS for process in found)
        return ended.ru_utime + ended.ru_stime + alive


def _time(process: str) -> float:
    """A process's own time, seconds."""
    return _clock(process) or sum(map(int, _stat(process)[11:13])) / _TICKS


def _clock(process: str) -> float:
    """A process's own time to the nanosecond; 0 if it can't be had. See clock_getcpuclockid(3)."""
    try:
        return time.clock_gettime((~int(process) << 3) | 2)
    except OSError:
        return 0.0


def tasks(process: str) -> int:
    """The number of a process's threads."""
    try:
        return len(os.listdir(f"/proc/{process}/task"))
    except OSError:
        return 0


def memory_at_most(process: str) -> int:
    """The resident memory of a process that isn't a file's, bytes."""
    try:
        with open(f"/proc/{process}/status") as file:
            lines = [line.split() for line in file if line.startswith(("RssAnon:", "RssShmem:"))]
    except OSError:
        return 0
    return sum(1024 * int(line[1]) for line in lines)


def memory(process: str) -> int:
    """A process's part of the memory that it shares with others, and all that it doesn't, bytes."""
    try:
        with open(f"/proc/{process}/smaps_rollup") as file:
            lines = [line.split() for line in file]
    except OSError:
        return 0
    return sum(1024 * int(line[1]) for line in lines if line[0] in ("Pss_Anon:", "Pss_Shmem:"))


def shared_memory() -> bool:
    """Whether System V objects are left, which belong to no process and no folder."""
    for kind in ("shm", "sem", "msg"):
        with open(f"/proc/sysvipc/{kind}") as file:
            if len(file.readlines()) > 1:
                return True
    return False


class Memory:
    """What processes hold beside the libraries, which PID 1 has loaded and all share."""

    def __init__(self) -> None:
        self.own = memory_at_most("1")
        self.readings = Readings(memory_at_most)
        self.look_again = 0.0

    def at_most(self, found: list[str]) -> int:
        """A quick sum, bytes: what processes share with one another counts again in each."""
        return sum(max(0, self.readings.of(process) - self.own) for process in found)

    def is_more_than(self, allowed: int, found: list[str]) -> bool:
        """Whether they hold more. The true sum takes milliseconds a process: it is made when it matters."""
        began = time.monotonic()
        if self.at_most(found) <= allowed or began < self.look_again:
            return False
        true = sum(map(memory, found))
        self.look_again = time.monotonic() + 10 * (time.monotonic() - began)
        return true > allowed + self.own
