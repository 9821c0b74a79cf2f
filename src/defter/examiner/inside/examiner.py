"""The examiner's side of the conversation: asks for the test, holds stand-ins, doubts every word."""

import contextlib
import socket
import sys
import threading
import warnings
from functools import partial
from typing import Any

from .frames import Broken, Closed
from .graph import graft
from .libraries import numpy, torch
from .operators import NOTHING
from .references import STALE, References

#: What is taken of what was printed between two messages, characters.
_MOST_TEXT = 1_000_000


class Lost(BaseException):
    """The student's side is gone, or talks nonsense. Not an Exception: no test should take it for one."""


class Examiner(References):
    """One test's conversation. `names` are the examiner's own, of the notebook's locked cells."""

    def __init__(self, channel: socket.socket, names: dict[str, Any], owned: frozenset[str]) -> None:
        super().__init__(channel, names, owned)
        self.released: list[int] = []
        self.warned: list[tuple[str, type[Warning]]] = []
        self.thread = threading.get_ident()
        self.originals: dict[str, Any] = {}
        self.known: dict[str, Any] = {}
        #: Names whose change by the test the student's side must see, and what they are there.
        self.watched: tuple[str, ...] = ()
        self.bound: dict[str, Any] = {}
        self.modes: tuple[Any, ...] = ()
        #: Why the student's side can't be asked any more; empty while it can.
        self.lost = ""
        self.over = False
        self.table.graft = partial(graft, self)
        for entry in self.table.entries.values():  # the generators, which earlier tests have used
            entry.kind.restore(entry.value, entry.state)
        self.ask("hello")

    def ask(self, operation: str, *arguments: Any, **keywords: Any) -> Any:
        """Ask the student's side. Raises Lost if it can't answer."""
        if self.over:
            raise TypeError(STALE)
        if self.lost:
            raise Lost(self.lost)
        if threading.get_ident() != self.thread:
            raise TypeError(
                "the student's code can be called from the test's main thread only; write student.threading"
            )
        self._bind()
        try:
            return super().ask(operation, *arguments, **keywords)
        except Closed:
            self.lost = "the student's code ended its kernel"
        except (Broken, MemoryError) as error:
            self.lost = f"the student's kernel answered with {error or 'too much'}"
        finally:
            self._warn()
        self.channel.close()
        raise Lost(self.lost)

    def _bind(self) -> None:
        """Let the names that the test has bound mean the same to the student's code, as long as it does."""
        for name in self.watched:
            value = self.names.get(name, NOTHING)
            before = self.bound.get(name, NOTHING)
            if value is before:
                continue
            self.bound[name] = value
            if value is not NOTHING:
                if name not in self.originals:
                    self.originals[name] = NOTHING
                    with contextlib.suppress(NameError):
                        self.originals[name] = self.ask("name", name)
                self.ask("bind", name, value)
            elif self.originals.get(name, NOTHING) is not NOTHING:
                self.ask("bind", name, self.originals.pop(name))

    def _warn(self) -> None:
        """Warn of what the student's side warned of, as if it had happened here."""
        warned, self.warned = self.warned, []
        for message, kind in warned:
            warnings.warn(message, kind, stacklevel=4)

    def name(self, name: str) -> Any:
        """What the student's notebook calls by an own name. Raises NameError."""
        if name not in self.known:
            self.known[name] = self.ask("name", name)
        return self.known[name]

    def end(self) -> None:
        """The test is over: its stand-ins are of no use in another."""
        self.over = True
        self.channel.close()

    def release(self, handle: int) -> None:
        """A stand-in is gone."""
        self.released.append(handle)

    def note(self) -> Any:
        """What isn't held any more, and torch's modes."""
        dead, self.released = tuple(self.released), []
        gone = tuple(handle for handle in dead if handle not in self.stand_ins and handle not in self.classes)
        modes: tuple[Any, ...] = ()
        if torch is not None and numpy is not None:
            modes = (torch.is_grad_enabled(), torch.get_default_dtype(), tuple(numpy.geterr().items()))
        said, self.modes = self.modes, modes
        forgotten = self.table.forget()
        return (tuple(forgotten), gone, modes if modes != said else ()) if forgotten or gone or modes != said else None

    def heed(self, note: Any) -> None:
        """Print what the student's side printed, warn of what it warned of."""
        if note is None:
            return
        printed, complained, warned, changed, state = note
        for text, stream in ((printed, sys.stdout), (complained, sys.stderr)):
            if type(text) is str and text:
                stream.write(text[:_MOST_TEXT])
        for name in changed:
            self.known.pop(name, None)
        for names, message in warned:
            kind = next((found for name in names if isinstance(found := self.own_class(name), type)), UserWarning)
            self.warned.append((str(message), kind if issubclass(kind, Warning) else UserWarning))
        if state is not None:
            numpy.seterr(**dict(state))
            self.modes = (*self.modes[:2], tuple(numpy.geterr().items()))

    # Questions

    def perform(self, operation: str, *arguments: Any, **keywords: Any) -> Any:
        """The student's code calls a function that the test gave it; there is nothing else that it may ask."""
        if operation != "call" or keywords:
            raise Broken("a question that only the examiner may ask")
        handle, values, named = arguments
        if type(handle) is not int or not 0 <= handle < len(self.callables):
            raise Broken("a callable that was never handed over")
        return self.callables[handle][1](*values, **dict(named))


class Student:
    """`student.NAME` in a test: what the student's notebook calls NAME, or a module there."""

    def __init__(self, peer: Examiner) -> None:
        self.__peer = peer

    def __getattr__(self, name: str) -> Any:
        return self.__peer.ask("reach", name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_Student__"):
            object.__setattr__(self, name, value)
        else:
            self.__peer.ask("bind", name, value)
