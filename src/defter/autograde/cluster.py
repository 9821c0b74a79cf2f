"""Judging on the workers of a Dask cluster: they get bytes and give bytes, and share no disk with this machine."""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any

from defter.errors import DefterError

#: Seconds to find the scheduler.
_FIND_S = 15


class DaskPool:
    """The workers behind a scheduler, such as `tcp://grading.example.org:8786`.

    Each worker needs this package and its own sandbox; `defter doctor` tells. The scheduler gives the task of a
    worker that is gone to another one.
    """

    def __init__(self, address: str) -> None:
        try:
            from distributed import Client
        except ImportError:
            raise DefterError("--dask needs the package distributed; run: pip install 'defter[dask]'") from None
        try:
            self.client: Any = Client(address, timeout=_FIND_S)
        except (OSError, ValueError) as error:
            raise DefterError(f"there is no scheduler at {address} ({error}); start one: dask scheduler") from None
        if not self.size:
            raise DefterError(f"the scheduler at {address} has no workers; start one: dask worker {address}")

    @property
    def size(self) -> int:
        """The threads of all workers: they may come and go."""
        return sum(self.client.nthreads().values())

    @contextmanager
    def open(self, first: bytes) -> Iterator[Executor]:
        """The workers, as an executor. What is under way is let go of at the end."""
        with self.client.get_executor(pure=False) as executor:
            try:
                yield executor
            except BaseException:
                executor.shutdown(wait=False)
                raise
