"""Two containers for all the submissions that this thread grades: the students' and the examiner's."""

import sys
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from defter.sandbox import Container, Policy, SandboxError

_INSIDE = Path(__file__).parent / "inside"
_KERNEL, _JUDGE = "judging.kernel", "judging.judge"


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
        with ThreadPoolExecutor(2) as pool:  # each takes seconds to import the libraries
            student, examiner = (pool.submit(_container, preload, program) for program in (_KERNEL, _JUDGE))
        pair = Pair(student.result(), examiner.result(), preload)
    _warm.pair = pair
    return pair


def _container(preload: tuple[str, ...], program: str) -> Container:
    environment = (*Policy().environment, ("NBGRADER_EXECUTION", "autograde"))  # as nbgrader tells its kernels
    programs = (("judging", _INSIDE),)
    return Container(Policy(programs=programs, preload=(*preload, program), environment=environment))


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


@cache
def check_sandbox() -> None:
    """Raises SandboxError if there is no sandbox to be had here."""
    Container(Policy(preload=())).close()
