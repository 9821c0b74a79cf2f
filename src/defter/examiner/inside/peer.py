"""A conversation in which both sides may ask: what the student's side and the examiner have in common.

A message is a kind, the number of its request, and three parts: objects that are new, what objects hold, and a
pair of a note (of the side that writes) and the payload. Requests nest: while one waits for its answer, the
other side may ask, so that answers come in the reverse order of requests.
"""

import importlib
import socket
import sys
import types
from typing import Any

from . import frames
from .frames import Broken, Closed
from .kinds import kind_of
from .libraries import numpy, torch
from .reader import Reader
from .shared import Table
from .wire import Writer

QUESTION, ANSWER, RAISE = b"Q", b"A", b"X"

#: The generators that libraries have from the beginning: both sides keep them equal.
_GLOBAL = {-1: lambda: sys.modules["random"]._inst}
if numpy is not None:
    _GLOBAL[-2] = lambda: numpy.random.mtrand._rand
if torch is not None:
    _GLOBAL[-3] = lambda: torch.default_generator
#: Their states when a process began.
_BEGUN: dict[int, Any] = {}


def generators() -> dict[int, Any]:
    """The states of the libraries' generators."""
    found = {}
    for key, find in _GLOBAL.items():
        kind = kind_of(find())
        assert kind is not None
        found[key] = kind.state(find())
    return found


def restore_generators(states: dict[int, Any]) -> None:
    """Set the libraries' generators to these states."""
    for key, state in states.items():
        kind = kind_of(_GLOBAL[key]())
        assert kind is not None
        kind.restore(_GLOBAL[key](), state)


def remember_generators() -> None:
    """Note the states of the libraries' generators. Both sides begin with the same: these needn't cross."""
    _BEGUN.update(generators())


class Peer:
    """One side. Subclasses say what a question does, and how their own objects are referred to."""

    def __init__(self, channel: socket.socket, table: Table) -> None:
        self.channel = channel
        self.table = table
        self.number = 0
        self.is_reading = False
        for key, find in _GLOBAL.items():
            table.reserve(key, find(), _BEGUN[key])

    # For subclasses

    def perform(self, operation: str, *arguments: Any, **keywords: Any) -> Any:
        """Answer a question."""
        raise NotImplementedError

    def note(self) -> Any:
        """What to say with every message."""
        return None

    def heed(self, note: Any) -> None:
        """Take what was said with a message."""

    def sent(self, *, whole: bool) -> None:
        """A message was written, or given up."""

    def write_object(self, writer: Writer, value: Any) -> None:
        """Refer to an object that is neither data nor shared. Raises TypeError if it can't cross."""
        raise NotImplementedError

    def read_object(self, reader: Reader, tag: bytes) -> Any:
        """The object that is referred to. Raises Broken."""
        raise NotImplementedError

    def describe(self, error: BaseException) -> Any:
        """An exception as data."""
        raise NotImplementedError

    def exception(self, description: Any) -> BaseException:
        """The exception that was described."""
        raise NotImplementedError

    # The conversation

    def ask(self, operation: str, *arguments: Any, **keywords: Any) -> Any:
        """Ask, and serve the other side until it answers. Raises what the other side raised."""
        if self.is_reading:
            raise Broken("a value that can't stand there")
        self.number += 1
        number = self.number
        self._send(QUESTION, number, (operation, arguments, tuple(keywords.items())))
        while True:
            kind, replied, payload = self._receive()
            if kind == QUESTION:
                self._serve(replied, payload)
            elif replied != number:
                raise Broken("an answer to another question")
            elif kind == ANSWER:
                return payload
            else:
                raise self.exception(payload)

    def serve(self) -> None:
        """Answer questions until the other side is gone."""
        while True:
            try:
                kind, number, payload = self._receive()
            except Closed:
                return
            if kind != QUESTION:
                raise Broken("an answer without a question")
            self._serve(number, payload)

    def _serve(self, number: int, payload: Any) -> None:
        try:
            operation, arguments, keywords = payload
            if type(operation) is not str or type(arguments) is not tuple:
                raise Broken("no question")
        except (TypeError, ValueError):
            raise Broken("no question") from None
        try:
            answer = self.perform(operation, *arguments, **dict(keywords))
            self._send(ANSWER, number, answer)
        except (Broken, Closed):
            raise
        except BaseException as error:
            try:
                self._send(RAISE, number, self.describe(error))
            except (TypeError, ValueError, RecursionError) as trouble:  # what it carries can't cross
                self._send(RAISE, number, self.describe(RuntimeError(f"{type(error).__name__}; {trouble}")))

    def _send(self, kind: bytes, number: int, payload: Any) -> None:
        news, fills, body = Writer(self.refer), Writer(self.refer), Writer(self.refer)
        self.table.begin(news)
        try:
            body.value((self.note(), payload))
            self.table.fill(fills)
        except BaseException:
            self.table.abort()
            self.sent(whole=False)
            raise
        self.sent(whole=True)
        news.parts.append(b"-")
        head = Writer(self.refer)
        head.count(number)
        frames.send(self.channel, b"".join([kind, *head.parts, *news.parts, *fills.parts, *body.parts]))

    def _receive(self) -> tuple[bytes, int, Any]:
        data = frames.receive(self.channel)
        # Nothing may be asked meanwhile, as hashing a stand-in would: half of the message isn't known yet.
        self.is_reading = True
        try:
            reader = Reader(data, self.resolve)
            kind, number = reader.take(1), reader.count()
            held = self.table.read_news(reader)
            self.table.read_fills(reader)
            note, payload = reader.value()
            self.heed(note)
            del held
        except (Broken, MemoryError):
            raise
        except Exception as error:
            raise Broken(f"what can't be read: {type(error).__name__}: {error}") from None
        finally:
            self.is_reading = False
        if kind not in (QUESTION, ANSWER, RAISE):
            raise Broken("a message of no kind")
        return kind, number, payload

    def refer(self, writer: Writer, value: Any) -> None:
        """Write a mutable object by its key, all else as the side does it."""
        key = self.table.key(value)
        if key is None:
            self.write_object(writer, value)
        else:
            writer.parts.append(b"@")
            writer.value(key)

    def resolve(self, reader: Reader, tag: bytes) -> Any:
        """Read what `refer` wrote."""
        return self.table.object(reader.value()) if tag == b"@" else self.read_object(reader, tag)


#: What the other side may name no class of.
_OWN_PACKAGES = {"judging", "inside", "ctypes", "_ctypes"}

#: Built-in types whose own module doesn't name them, as functions are.
_TYPES = {kind: ("types", name) for name, kind in vars(types).items() if type(kind) is type}


def library_name(value: Any) -> tuple[str, str] | None:
    """Where an object of a library can be imported from; None for any other object."""
    if type(value) is type and value in _TYPES:
        return _TYPES[value]
    if type(value) is types.ModuleType:
        return _if_found("", value.__name__, value)
    if numpy is not None and isinstance(value, numpy.ufunc):
        return _if_found(value.__name__, "numpy", value)
    module, name = getattr(value, "__module__", None), getattr(value, "__qualname__", None)
    if type(name) is not str or "<" in name:
        return None
    places = (module, "torch", "torch.nn.functional")
    found = (_if_found(name, place, value) for place in places if isinstance(place, str) and place != "__main__")
    return next(filter(None, found), None)


def _if_found(name: str, module: str, value: Any) -> tuple[str, str] | None:
    return (module, name) if member(sys.modules.get(module), name) is value else None


def member(module: Any, name: str) -> Any:
    """What a module holds under a dotted name; None if it doesn't."""
    found = module
    for part in name.split("."):
        found = getattr(found, part, None) if part else found
    return found


def class_named(module: Any, name: Any) -> type | None:
    """The class of a library that has this name, None if there is none: nothing is imported, no code runs."""
    if type(module) is not str or type(name) is not str or module.split(".")[0] in _OWN_PACKAGES:
        return None
    found: Any = sys.modules.get(module)
    for part in name.split("."):
        found = vars(found).get(part) if isinstance(found, types.ModuleType | type) else None
    return found if isinstance(found, type) else None


def from_library(module: str, name: str) -> Any:
    """Import an object that `library_name` named."""
    return member(importlib.import_module(module), name)
