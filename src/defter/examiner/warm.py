"""Two containers for all the submissions that this thread grades: the students' and the examiner's."""

import sys
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from defter.early import JUDGE, judging
from defter.sandbox import Container, SandboxError, check_sandbox


@dataclass
class Pair:
    """The containers, both warm."""

    student: Container
    examiner: Container
    #: What both have imported beforehand.
    preload: tuple[str, ...]

    def close(self) -> None:
        """End both."""
        self.student.close()
        self.examiner.close()


_warm = threading.local()


def borrow(modules: Iterable[str] = ()) -> Pair:
    """The containers, for one submission; `modules` are imported there beforehand, if they are there.

    Raises SandboxError if there are none to have.
    """
    preload = tuple(sorted(modules))
    pair: Pair | None = getattr(_warm, "pair", None)
    if pair is not None and pair.preload != preload:
        pair.close()
        pair = _warm.pair = None
    if pair is None:
        with ThreadPoolExecutor(2) as pool:  # each may take seconds to import the libraries
            student, examiner = (pool.submit(Container, judging(preload, own)) for own in ((), (JUDGE,)))
        pair = Pair(student.result(), examiner.result(), preload)
    _warm.pair = pair
    return pair


def give_back(pair: Pair) -> None:
    """End the submission. Containers of which something is left, or that broke, are not used again."""
    try:
        clean = pair.student.end() and pair.examiner.end()
    except SandboxError:
        clean = False
    if not clean:
        pair.close()
        _warm.pair = None


def sandbox_or_stop(**_: Any) -> None:
    """nbgrader's `pre_convert_hook`: without a sandbox nothing is graded, and nothing is left half done."""
    try:
        check_sandbox()
    except SandboxError as error:
        sys.exit(str(error))
