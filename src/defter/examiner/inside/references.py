"""How the examiner refers to what doesn't cross: stand-ins, classes, callables, exceptions."""

import socket
import types
import weakref
from collections.abc import Iterator
from typing import Any

from .frames import Broken
from .libraries import torch
from .operators import is_stand_in
from .peer import Peer, class_named, library_name
from .reader import Reader
from .served import SPECIAL
from .shared import Table
from .standin import StandInClass, make_class, peer_of
from .wire import Writer

_NO_CROSSING = (
    "{what} can't cross to the student's kernel: to it go data, and functions that it can call. Write the test with "
    "data, or make the object there: student.NAME is what the student's notebook calls NAME"
)


STALE = "this is an object of an earlier test cell: each finds the notebook as the student left it; make it anew"


class References(Peer):
    """The examiner's side of objects."""

    def __init__(self, channel: socket.socket, names: dict[str, Any], owned: frozenset[str]) -> None:
        super().__init__(channel, Table(0, forgets=True))
        self.names = names
        #: The names that are the student's, whatever the student says.
        self.owned = owned
        self.classes: dict[int, Any] = {}
        self.shadows: dict[tuple[str, tuple[type, ...]], type] = {}
        self.stand_ins: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()
        self.callables: list[Any] = []
        self.numbers: dict[Any, int] = {}
        self.raised: list[BaseException] = []

    def own_class(self, name: Any) -> Any:
        """This side's class of that name, if there is one: a library's, or one of the notebook's locked cells."""
        if type(name) is int:  # a class of the student's notebook; a locked cell may have made ours, too
            name = ("__main__", type.__getattribute__(self.classes[name], "__name__"))
        module, qualified = name
        if module == "__main__":
            found = None if qualified in self.owned else self.names.get(qualified)
        else:
            found = class_named(module, qualified)
        return found if isinstance(found, type) and not is_stand_in(found) else None

    def shadow(self, name: str, bases: tuple[type, ...]) -> type:
        """A class that only tells what it derives from; the first of `bases` if there can be none."""
        if (name, bases) not in self.shadows:
            try:
                self.shadows[name, bases] = types.new_class(name, bases)
            except TypeError:
                self.shadows[name, bases] = bases[0]
        return self.shadows[name, bases]

    def write_object(self, writer: Writer, value: Any) -> None:
        """A stand-in by its handle, a library's object by its name, what can be called as a callable."""
        kind = type(value)
        if _handle_of(value) is not None:
            if not _is_of(self, value):
                raise TypeError(STALE)
            writer.parts.append(b"$")
            writer.value(_handle_of(value))
        elif isinstance(value, types.TracebackType):
            writer.value(None)  # it would show the test
        elif isinstance(value, Iterator) and not callable(value):
            self._give(writer, b"~", value, lambda: next(((item,) for item in value), ()))
        elif isinstance(value, BaseException):
            writer.parts.append(b"^")
            writer.value(self.describe(value))
        elif torch is not None and isinstance(value, torch.nn.Module):
            raise TypeError(_NO_CROSSING.format(what=f"a module ({kind.__name__})"))
        elif (name := library_name(value)) is not None:
            writer.parts.append(b"L")
            writer.value(name)
        elif callable(value):
            self._give(writer, b"&", value, value)
        else:
            raise TypeError(_NO_CROSSING.format(what=f"an object of the class {kind.__name__}"))

    def _give(self, writer: Writer, tag: bytes, value: Any, function: Any) -> None:
        """Hand over something to call: by number, name and docstring, and no more."""
        # A method is another object each time that it is asked for.
        same = (id(value.__self__), id(value.__func__)) if isinstance(value, types.MethodType) else id(value)
        number = self.numbers.get(same)
        if number is None:
            number = self.numbers[same] = len(self.callables)
            self.callables.append((value, function))
        writer.parts.append(tag)
        text = getattr(value, "__doc__", None)
        name = str(getattr(value, "__name__", type(value).__name__))
        writer.value((number, name, text if isinstance(value, types.FunctionType) else None))

    def read_object(self, reader: Reader, tag: bytes) -> Any:
        """A stand-in, an exception, or a callable of ours that comes back. Raises Broken."""
        if tag == b"$":
            number = reader.value()
            if type(number) is not int or not 0 <= number < len(self.callables):
                raise Broken("a callable that was never handed over")
            return self.callables[number][0]
        if tag == b"^":
            return self.exception(reader.value())
        if tag not in (b"#", b"K"):
            raise Broken("a value of no kind")
        handle, kind, records = reader.value()
        for record in records:
            self._meet(record)
        if tag == b"K":
            return self.classes[kind]
        known = self.stand_ins.get(handle)
        if known is None:
            known = object.__new__(self.classes[kind])
            object.__setattr__(known, "_peer", self)
            object.__setattr__(known, "_handle", handle)
            self.stand_ins[handle] = known
        return known

    def _meet(self, record: Any) -> None:
        """Learn of a class of the student's."""
        number, name, library, order, specials, base = record
        if type(number) is not int or type(name) is not str or number in self.classes:
            raise Broken("a class that can't be")
        if type(base) is not str or not all(special in SPECIAL for special in specials):
            raise Broken("a class that can't be")
        errors = [kind for found in order if isinstance(kind := self.own_class(found), type)]
        if any(issubclass(kind, BaseException) for kind in errors):
            self.classes[number] = self._exception_class(number, name, library, order)
        else:
            self.classes[number] = make_class(self, record)

    def _exception_class(self, number: int, name: str, library: Any, order: Any) -> type:
        """A true class: `except` takes no other."""
        own = self.own_class(library or ("__main__", name))
        if own is not None and issubclass(own, BaseException):
            return own
        bases = [self.classes[found] if type(found) is int else self.own_class(found) for found in order]
        base: Any = next(kind for kind in bases if isinstance(kind, type) and issubclass(kind, BaseException))
        space = {"_defter_handle": number, "_defter_peer": self, "__str__": _message}
        space |= {"__init__": _take_anything, "__new__": _make_there}
        return type(base)(name, (base,), space)

    def describe(self, error: BaseException) -> Any:
        """An exception of ours as data: it is known again when it comes back."""
        self.raised.append(error)
        names = [found for kind in type(error).__mro__ if (found := library_name(kind)) is not None]
        arguments = tuple(argument for argument in error.args if isinstance(argument, str | int | float | bool))
        return tuple(names), arguments, len(self.raised) - 1

    def exception(self, description: Any) -> BaseException:
        """The exception that the student's code raised, with the type and message that it has there."""
        kind, arguments, text, attributes, token, where, cause = description
        if token is not None:
            return self.raised[token]
        if not (isinstance(kind, type) and issubclass(kind, BaseException)):
            raise Broken("an exception of no class")
        try:
            base: Any = kind
            while "_defter_peer" in base.__dict__:  # one of the student's; making it would ask there
                base = base.__base__
            error = kind(*arguments) if base is kind else base.__new__(kind)
            error.args = arguments
        except Exception:
            error, kind = RuntimeError(text), RuntimeError
        for name, value in attributes:
            # A hint is the instructor's to give: it is shown.
            if not hasattr(type(error), name) and name not in ("hint", "property"):
                error.__dict__[name] = value
        error.__dict__["_defter_text"] = text
        error.__dict__["_defter_where"] = where
        if cause is not None:
            error.__cause__ = self.exception(cause)
        return error


def _take_anything(error: BaseException, *arguments: Any, **_: Any) -> None:
    error.args = arguments


def _make_there(kind: Any, *arguments: Any, **keywords: Any) -> BaseException:
    peer = kind._defter_peer
    error: BaseException = peer.exception(peer.ask("make_error", kind, *arguments, **keywords))
    return error


def _message(error: BaseException) -> str:
    text = error.__dict__.get("_defter_text")
    return text if isinstance(text, str) else BaseException.__str__(error)


def _handle_of(value: Any) -> Any:
    if is_stand_in(value):
        return value._number if issubclass(type(value), StandInClass) else value._handle
    return value.__dict__.get("_defter_handle") if isinstance(value, type) else None


def _is_of(peer: References, value: Any) -> bool:
    if is_stand_in(value):
        return peer_of(value) is peer
    return value.__dict__.get("_defter_peer") is peer
