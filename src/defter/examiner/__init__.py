"""Who judges a submission: what nbgrader's autograder runs instead of its own."""

from collections.abc import Iterable

from nbgrader.preprocessors import Execute

from defter.examiner.execute import SandboxedExecute
from defter.examiner.sanitize import RestoreCells
from defter.examiner.warm import sandbox_or_stop


def sandboxed(steps: Iterable[type]) -> list[type]:
    """nbgrader's steps of autograding, with SandboxedExecute in the place of Execute."""
    return [SandboxedExecute if step is Execute else step for step in steps]


__all__ = ["RestoreCells", "SandboxedExecute", "sandbox_or_stop", "sandboxed"]
