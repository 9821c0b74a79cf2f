"""Where tasks are judged: processes on this machine, or workers of a Dask cluster. Bytes in, bytes out."""

import multiprocessing
import multiprocessing.connection
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Protocol, TypeVar

from defter.examiner import Task, environment, judge_task, prepare
from defter.sandbox import SandboxError

#: How often a task is tried whose worker ends: it can't be told from those that ran beside it.
_MOST_TRIES = 3


class Failed(Exception):
    """A task could not be judged; the text says why."""


class Pool(Protocol):
    """What runs tasks."""

    @property
    def size(self) -> int:
        """How many at the same time."""

    def open(self, first: bytes) -> AbstractContextManager[Executor]:
        """Its workers, of which one will get this task. They are opened again if they broke."""


def judge_bytes(data: bytes, expected: str) -> bytes:
    """Judge a task, in a worker. `expected` is the digest of the packages that it should be judged with."""
    if environment() != expected:
        raise Failed("this worker has other packages installed; give it the environment of the one that asks")
    try:
        return judge_task(Task.from_bytes(data)).to_bytes()
    except SandboxError as error:
        raise Failed(str(error)) from None


@dataclass(frozen=True)
class LocalPool:
    """Processes on this machine, each with its containers."""

    size: int = field(default_factory=lambda: len(os.sched_getaffinity(0)))

    @contextmanager
    def open(self, first: bytes) -> Iterator[Executor]:
        """Start them; end them at the end, at once if that comes by an exception."""
        prepare(Task.from_bytes(first))  # what the workers' containers share
        context = multiprocessing.get_context("fork")  # nothing is imported anew, and the nursery is everyone's
        cores = context.SimpleQueue()
        for core in sorted(os.sched_getaffinity(0)):
            cores.put(core)
        executor = ProcessPoolExecutor(self.size, context, initializer=_begin, initargs=(cores,))
        try:
            yield executor
        except BaseException:
            for worker in list((executor._processes or {}).values()):
                worker.kill()
            raise
        finally:
            executor.shutdown(cancel_futures=True)


def _begin(cores: Any) -> None:
    """Be a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who asked
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # A worker, its kernel and its examiner wait for one another: they are quickest on one core of their own.
    if not cores.empty():
        os.sched_setaffinity(0, {cores.get()})


def _end_with_parent() -> None:
    """However it ends."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    multiprocessing.connection.wait([parent.sentinel])
    os._exit(1)


Name = TypeVar("Name")


def judge_all(
    tasks: Iterator[tuple[Name, bytes]], pool: Pool, running: Callable[[int], None] = lambda _: None
) -> Iterator[tuple[Name, bytes | Failed]]:
    """The results, in the order in which they are ready. Tasks are taken one by one, as there is room for them.

    `running` is told how many are under way.
    """
    waiting: list[tuple[Name, bytes, int]] = []
    while waiting or (waiting := [(*task, 0) for task in islice(tasks, 1)]):
        broken = False
        with pool.open(waiting[0][1]) as executor:
            under_way: dict[Future[bytes], tuple[Name, bytes, int]] = {}
            while True:
                while not broken and len(under_way) < 2 * pool.size:  # more, so that nobody waits for work
                    if not waiting and (more := next(tasks, None)):
                        waiting.append((*more, 0))
                    if not waiting:
                        break
                    name, data, tries = waiting.pop()
                    try:
                        future = executor.submit(judge_bytes, data, environment())
                    except BrokenExecutor:
                        waiting.append((name, data, tries))
                        broken = True
                        break
                    under_way[future] = name, data, tries + 1
                if not under_way:
                    break
                running(min(len(under_way), pool.size))
                for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                    name, data, tries = under_way.pop(future)
                    error = future.exception()
                    if error is None:
                        yield name, future.result()
                    elif isinstance(error, Failed):
                        yield name, error
                    elif tries < _MOST_TRIES:
                        broken = broken or isinstance(error, BrokenExecutor)
                        waiting.append((name, data, tries))
                    else:
                        yield name, Failed(f"its worker ended {tries} times ({type(error).__name__}: {error})")
