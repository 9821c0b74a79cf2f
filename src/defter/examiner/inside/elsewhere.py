"""Functions of libraries that must run where the student's objects are, or change something there."""

import asyncio
import copy
import dataclasses
import inspect
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any
from unittest import mock

from .examiner import Examiner
from .operators import is_stand_in
from .standin import peer_of

#: They look into their first argument: for a stand-in, the student's kernel has to.
_LOOKING = {
    inspect: ("getsource", "getsourcelines", "isabstract"),
    dataclasses: ("fields", "asdict", "astuple", "replace"),
    copy: ("copy", "deepcopy"),
}


def teach_libraries(peer: Callable[[], Examiner | None]) -> None:
    """Let library functions know stand-ins. `peer` tells whose test is running."""
    for module, names in _LOOKING.items():
        for name in names:
            setattr(module, name, _looking(module, name))
    for name in ("create_task", "ensure_future"):
        setattr(asyncio, name, _refusing(getattr(asyncio, name)))
    _teach_pyplot(peer)
    _teach_mock(peer)


def _looking(module: ModuleType, name: str) -> Callable[..., Any]:
    original = getattr(module, name)

    def function(value: Any, *arguments: Any, **keywords: Any) -> Any:
        if is_stand_in(value):
            return peer_of(value).ask("library", module.__name__, name, value, *arguments, **keywords)
        return original(value, *arguments, **keywords)

    return function


def _refusing(original: Callable[..., Any]) -> Callable[..., Any]:
    """A coroutine of the student's runs there, at once: it can't take turns with others here."""

    def function(value: Any, *arguments: Any, **keywords: Any) -> Any:
        if is_stand_in(value):
            raise TypeError("a coroutine of the student's can't be a task here; write student.asyncio")
        return original(value, *arguments, **keywords)

    return function


def _teach_pyplot(peer: Callable[[], Examiner | None]) -> None:
    """pyplot's current figure is the student's, as long as the test has made none itself."""
    pyplot: Any = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:  # no cell of the notebook speaks of it, else it had been imported beforehand
        return
    own_numbers = pyplot.get_fignums

    def asking(name: str) -> Callable[..., Any]:
        original = getattr(pyplot, name)

        def function(*arguments: Any, **keywords: Any) -> Any:
            asked = peer()
            if asked is None or own_numbers():
                return original(*arguments, **keywords)
            return asked.ask("library", "matplotlib.pyplot", name, *arguments, **keywords)

        return function

    for name in ("gcf", "gca", "get_fignums", "close"):
        setattr(pyplot, name, asking(name))


def _teach_mock(peer: Callable[[], Examiner | None]) -> None:
    """What a test patches in a module is patched in the student's kernel, too."""
    patch: Any = mock._patch
    enter, leave = patch.__enter__, patch.__exit__

    def enter_both(self: Any) -> Any:
        entered = enter(self)
        asked = peer()
        if asked is not None and isinstance(self.target, ModuleType) and self.target.__name__ != "__main__":
            there = asked.ask("reach", self.target.__name__)
            self.theirs = (there, getattr(there, self.attribute))
            setattr(there, self.attribute, getattr(self.target, self.attribute))
        return entered

    def leave_both(self: Any, *error: Any) -> Any:
        there, original = self.__dict__.pop("theirs", (None, None))
        if there is not None:
            setattr(there, self.attribute, original)
        return leave(self, *error)

    patch.__enter__, patch.__exit__ = enter_both, leave_both
