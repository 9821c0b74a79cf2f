"""One container for all the submissions that this process grades, warm from the first on."""

import sys
from typing import Any

from defter.sandbox import Container, SandboxError

_warm: Container | None = None


def borrow() -> Container:
    """The container, for one submission. Raises SandboxError if there is none to have."""
    global _warm
    if _warm is None:
        _warm = Container()
    return _warm


def give_back(container: Container) -> None:
    """End the submission. A container of which something is left, or that broke, is not used again."""
    global _warm
    try:
        clean = container.end()
    except SandboxError:
        clean = False
    if not clean:
        container.close()
        _warm = None


def sandbox_or_stop(**_: Any) -> None:
    """nbgrader's `pre_convert_hook`: without a sandbox nothing is graded, and nothing is left half done."""
    try:
        borrow()
    except SandboxError as error:
        sys.exit(str(error))
