"""Two containers for all the submissions that this process grades: the students' and the examiner's."""

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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

    def close(self) -> None:
        """End both."""
        self.student.close()
        self.examiner.close()


_warm: Pair | None = None


def borrow() -> Pair:
    """The containers, for one submission. Raises SandboxError if there are none to have."""
    global _warm
    if _warm is None:
        with ThreadPoolExecutor(2) as pool:  # each takes seconds to import the libraries
            _warm = Pair(*pool.map(_container, (_KERNEL, _JUDGE)))
    return _warm


def _container(program: str) -> Container:
    policy = Policy()
    environment = (*policy.environment, ("NBGRADER_EXECUTION", "autograde"))  # as nbgrader tells its kernels
    programs = (("judging", _INSIDE),)
    return Container(Policy(programs=programs, preload=(*policy.preload, program), environment=environment))


def give_back(pair: Pair) -> None:
    """End the submission. Containers of which something is left, or that broke, are not used again."""
    global _warm
    try:
        clean = pair.student.end() and pair.examiner.end()
    except SandboxError:
        clean = False
    if not clean:
        pair.close()
        _warm = None


def sandbox_or_stop(**_: Any) -> None:
    """nbgrader's `pre_convert_hook`: without a sandbox nothing is graded, and nothing is left half done."""
    try:
        borrow()
    except SandboxError as error:
        sys.exit(str(error))
