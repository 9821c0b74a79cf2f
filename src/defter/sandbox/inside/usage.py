"""What the processes of the container use, as PID 1 sees it; none of it is a process's own word."""

import os
import resource
import time

_TICKS = os.sysconf("SC_CLK_TCK")


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


class Cpu:
    """Processor time. Most processes wait; of one that hasn't run since the last look nothing has to be read."""

    def __init__(self) -> None:
        #: By process: its own time, and that with its children's that have ended, when it was looked at last.
        self.known: dict[str, tuple[float, float]] = {}

    def total(self, found: list[str]) -> float:
        """The time of these, which should be all that are there, and of all that were, seconds. Only grows."""
        former, self.known = self.known, {}
        for process in found:
            clock = _clock(process)
            if clock and former.get(process, (0.0,))[0] == clock:
                self.known[process] = former[process]
            elif fields := _stat(process):
                own, children = sum(map(int, fields[11:13])), sum(map(int, fields[13:15]))
                self.known[process] = clock, (clock or own / _TICKS) + children / _TICKS
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        return ended.ru_utime + ended.ru_stime + sum(total for _, total in self.known.values())


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
        self.look_again = 0.0

    def at_most(self, found: list[str]) -> int:
        """A quick sum, bytes: what processes share with one another counts again in each."""
        return sum(max(0, memory_at_most(process) - self.own) for process in found)

    def is_more_than(self, allowed: int, found: list[str]) -> bool:
        """Whether they hold more. The true sum takes milliseconds a process: it is made when it matters."""
        began = time.monotonic()
        if self.at_most(found) <= allowed or began < self.look_again:
            return False
        true = sum(map(memory, found))
        self.look_again = time.monotonic() + 10 * (time.monotonic() - began)
        return true > allowed + self.own
