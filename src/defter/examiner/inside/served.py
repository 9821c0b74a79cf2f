"""The student's side: does what the examiner's test asks for, in a fork of the student's kernel."""

import asyncio
import io
import socket
import sys
import traceback
import types
import warnings
from typing import Any

from .frames import Broken
from .libraries import numpy, torch
from .peer import Peer, from_library, library_name
from .questions import Questions, value_type
from .reader import Reader
from .shared import Table
from .wire import Writer

#: The special methods that a stand-in offers if the student's class does.
SPECIAL = tuple(
    f"__{name}__"
    for line in (
        "len iter next reversed contains getitem setitem delitem call enter exit aiter anext aenter aexit await",
        "bool float int complex index hash format neg pos abs invert round trunc floor ceil bytes fspath array",
    )
    for name in line.split()
)
_MOST_TEXT = 20_000


class Callback:
    """A function of the test: it can be called, and nothing else."""

    def __init__(self, peer: "Served", handle: int, name: str, text: str | None) -> None:
        self.__peer, self.__handle, self.__name__, self.__doc__ = peer, handle, name, text

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return self.__peer.ask("call", self.__handle, arguments, tuple(keywords.items()))

    def __get__(self, instance: Any, _: Any = None) -> Any:
        return self if instance is None else types.MethodType(self, instance)

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(
            f"what a test hands over can only be called here, it has no {name!r}; the test should make the object in "
            "the student's kernel: student.NAME is what the notebook calls NAME, or a module"
        )


class Stream(Callback):
    """An iterator of the test."""

    def __iter__(self) -> "Stream":
        return self

    def __next__(self) -> Any:
        found = self()
        if not found:
            raise StopIteration
        return found[0]


class Served(Questions, Peer):
    """The side of the student's objects. Its word is a claim, nothing more."""

    def __init__(self, channel: socket.socket, names: dict[str, Any]) -> None:
        super().__init__(channel, Table(1, forgets=False))
        self.table.graft = lambda tensor: tensor.requires_grad_()
        self.names = names
        #: Objects that the examiner holds, by handle, and handles by identity.
        self.objects: dict[int, Any] = {}
        self.handles: dict[int, int] = {}
        self.described: set[int] = set()
        #: Names that the examiner has asked for, with what they were; it is told when they change.
        self.known: dict[str, Any] = {}
        self.described_now: list[int] = []
        self.callbacks: dict[int, Callback] = {}
        self.loop: asyncio.AbstractEventLoop | None = None
        self.error_state: Any = numpy.geterr() if numpy is not None else None
        self.warned: list[Any] = []
        self.printed = {"stdout": io.StringIO(), "stderr": io.StringIO()}
        sys.stdout, sys.stderr = self.printed["stdout"], self.printed["stderr"]
        warnings.simplefilter("always")
        warnings.showwarning = self._warn

    def _warn(self, message: Any, category: Any, *_: Any, **__: Any) -> None:
        if len(self.warned) < 100:
            names = tuple(name for kind in category.__mro__ if (name := library_name(kind)))
            self.warned.append((names, str(message)[:_MOST_TEXT]))

    def note(self) -> Any:
        """What was printed and warned of since the last message, and which names aren't what they were."""
        texts = []
        for stream in self.printed.values():
            texts.append(stream.getvalue()[:1_000_000])
            if texts[-1]:
                stream.seek(0)
                stream.truncate()
        warned, self.warned = tuple(self.warned), []
        nothing = object()
        changed = [name for name, value in self.known.items() if self.names.get(name, nothing) is not value]
        for name in changed:
            del self.known[name]
        state = numpy.geterr() if numpy is not None else None
        said, self.error_state = self.error_state, state
        if state == said and not (any(texts) or warned or changed):
            return None
        return (*texts, warned, tuple(changed), None if state == said else tuple(state.items()))

    def sent(self, *, whole: bool) -> None:
        """Descriptions in a message that wasn't sent have to be sent again."""
        if not whole:
            self.described.difference_update(self.described_now)
        self.described_now = []

    def heed(self, note: Any) -> None:
        """What the examiner doesn't hold any more, and the libraries' modes."""
        if note is None:
            return
        keys, handles, modes = note
        self.table.drop(list(keys))
        for handle in handles:
            self.handles.pop(id(self.objects.pop(handle, None)), None)
        if torch is not None and modes:
            torch.set_grad_enabled(modes[0])
            torch.set_default_dtype(modes[1])
        if numpy is not None and modes:
            numpy.seterr(**dict(modes[2]))
            self.error_state = numpy.geterr()

    # Objects

    def write_object(self, writer: Writer, value: Any) -> None:
        """An object of the examiner's as itself, an exception as data, others by handle, their class described."""
        if isinstance(value, Callback):
            writer.parts.append(b"$")
            writer.value(value._Callback__handle)
            return
        if issubclass(type(value), BaseException):
            writer.parts.append(b"^")
            writer.value(self.describe(value))
            return
        is_class = isinstance(value, type)
        kind = value if is_class else type(value)
        records: list[Any] = []
        self._describe_class(kind, records)
        writer.parts.append(b"K" if is_class else b"#")
        writer.value((self.handle(value), self.handle(kind), tuple(records)))

    def handle(self, value: Any) -> int:
        """The number by which the examiner knows an object."""
        number = self.handles.get(id(value))
        if number is None:
            self.number += 1
            number = self.handles[id(value)] = self.number * 2 + 1
            self.objects[number] = value
        return number

    def _describe_class(self, kind: type, records: list[Any]) -> None:
        """What the examiner must know of a class, and of the student's classes that it derives from."""
        number = self.handle(kind)
        if number in self.described:
            return
        self.described.add(number)
        self.described_now.append(number)
        order: list[Any] = []
        for base in kind.__mro__[1:]:
            name = library_name(base)
            if name is None:
                self._describe_class(base, records)
            order.append(name or self.handle(base))
        specials = tuple(name for name in SPECIAL if getattr(kind, name, None) is not None)
        if getattr(kind, "__hash__", None) is object.__hash__:
            specials = tuple(name for name in specials if name != "__hash__")
        record = (number, kind.__name__, library_name(kind), tuple(order), specials, value_type(kind))
        records.append(record)

    def read_object(self, reader: Reader, tag: bytes) -> Any:
        """An object of ours by handle; a callable of the examiner's; an object of a library."""
        if tag == b"$":
            return self.objects[reader.value()]
        if tag in (b"&", b"~"):
            number, name, text = reader.value()
            kind = Callback if tag == b"&" else Stream
            return self.callbacks.setdefault(number, kind(self, number, name, text))
        if tag == b"^":
            return self.exception(reader.value())
        if tag == b"L":
            return from_library(*reader.value())
        raise Broken(f"tag {tag!r}")

    # Exceptions

    def describe(self, error: BaseException) -> Any:
        """An exception as data: its classes, arguments, message, attributes, where it was raised, its cause."""
        token = getattr(error, "__defter_token__", None)
        lines = traceback.format_exception(type(error), error, error.__traceback__)
        where = "".join(lines)[-_MOST_TEXT:]
        cause = error.__cause__
        return (
            type(error),
            error.args,
            _text(error),
            tuple((name, value) for name, value in vars(error).items() if type(name) is str and name[:2] != "__"),
            token if type(token) is int else None,
            where,
            None if cause is None or cause is error else self.describe(cause),
        )

    def exception(self, description: Any) -> BaseException:
        """An exception that the examiner's callable raised."""
        names, arguments, token = description
        kind: Any = next((found for name in names if isinstance(found := _class(name), type)), Exception)
        try:
            error = kind.__new__(kind, *arguments)
            error.args = arguments
        except Exception:
            error = RuntimeError(*arguments)
        error.__defter_token__ = token
        return error

    # Questions

    def perform(self, operation: str, *arguments: Any, **keywords: Any) -> Any:
        """Do one of the things that a test may ask for."""
        return getattr(self, "do_" + operation)(*arguments, **keywords)


def _class(name: tuple[str, str]) -> Any:
    try:
        return from_library(*name)
    except ImportError:
        return None


def _text(error: BaseException) -> str:
    try:
        return str(error)[:_MOST_TEXT]
    except Exception:
        return ""
