"""Bytes as values, the other way round than `wire`: whoever wrote them, reading runs no code of theirs."""

import sys
from collections.abc import Callable
from struct import Struct
from struct import error as StructError
from typing import Any

from .composed import BUILT_BY_NAME, read_named_tuple, read_named_tuple_class
from .frames import Broken
from .libraries import numpy, torch
from .wire import COMPLEX, COUNT, DEEPEST, DTYPE, FLOAT, INT, TYPES

_TOO_EARLY = "a message that ends too early"


class Reader:
    """Turns bytes into values. `resolve(reader, tag)` reads what isn't immutable data."""

    def __init__(self, data: bytes, resolve: Callable[["Reader", bytes], Any]) -> None:
        self.data = data
        self.at = 0
        self.resolve = resolve
        self.depth = 0

    def take(self, length: int) -> bytes:
        """The next bytes. Raises Broken at the end."""
        piece = self.data[self.at : self.at + length]
        if len(piece) < length:
            raise Broken(_TOO_EARLY)
        self.at += length
        return piece

    def number(self, form: Struct) -> Any:
        """One number of a fixed size. Raises Broken at the end."""
        try:
            (number,) = form.unpack_from(self.data, self.at)
        except StructError:
            raise Broken(_TOO_EARLY) from None
        self.at += form.size
        return number

    def count(self) -> int:
        """A small number."""
        number: int = self.number(COUNT)
        return number

    def blob(self) -> bytes:
        """Bytes with their length."""
        return self.take(self.count())

    def text(self) -> str:
        """A short name."""
        return self.blob().decode("utf-8", "surrogatepass")

    def values(self) -> list[Any]:
        """Several values."""
        self.depth += 1
        if self.depth > DEEPEST + 10:
            raise Broken("values too deep in one another")
        found = [self.value() for _ in range(self.count())]
        self.depth -= 1
        return found

    def value(self) -> Any:
        """Any value."""
        tag = self.data[self.at : self.at + 1]
        if not tag:
            raise Broken(_TOO_EARLY)
        self.at += 1
        read = _READERS.get(tag)
        return read(self) if read is not None else self.resolve(self, tag)


def dtype_of(text: str) -> Any:
    """A numpy dtype without fields or objects. Raises Broken for any other."""
    if not DTYPE.fullmatch(text):
        raise Broken(f"no dtype {text[:40]!r}")
    return numpy.dtype(text)


def _read_scalar(reader: Reader) -> Any:
    dtype, data = dtype_of(reader.text()), reader.blob()
    if len(data) != dtype.itemsize:
        raise Broken("a scalar of another size")
    return numpy.frombuffer(data, dtype)[0]


def _member(module: str, check: Callable[[Any], bool]) -> Callable[[Reader], Any]:
    def read(reader: Reader) -> Any:
        found = vars(sys.modules[module]).get(reader.text())
        if not check(found):
            raise Broken(f"no such type of {module}")
        return found

    return read


def _read_device(reader: Reader) -> Any:
    try:
        return torch.device(reader.text())
    except RuntimeError as error:
        raise Broken(str(error)) from None


def _three(reader: Reader) -> list[Any]:
    found = reader.values()
    if len(found) != 3:
        raise Broken("a slice of other than three")
    return found


_READERS: dict[bytes, Callable[[Reader], Any]] = {
    b"0": lambda r: None,
    b"T": lambda r: True,
    b"F": lambda r: False,
    b"i": lambda r: r.number(INT),
    b"I": lambda r: int.from_bytes(r.blob(), "little", signed=True),
    b"d": lambda r: r.number(FLOAT),
    b"c": lambda r: complex(*COMPLEX.unpack(r.take(16))),
    b"s": lambda r: r.blob().decode("utf-8", "surrogatepass"),
    b"b": lambda r: bytes(r.blob()),
    b"(": lambda r: tuple(r.values()),
    b"f": lambda r: frozenset(r.values()),
    b":": lambda r: slice(*_three(r)),
    b"r": lambda r: range(*_three(r)),
    b".": lambda r: ...,
    b"!": lambda r: NotImplemented,
    b"t": lambda r: TYPES[r.text()],
    b"g": _read_scalar,
    b"D": lambda r: dtype_of(r.text()),
    b"G": _member("numpy", lambda kind: isinstance(kind, type) and issubclass(kind, numpy.generic)),
    b"x": _member("torch", lambda kind: isinstance(kind, torch.dtype)),
    b"z": lambda r: torch.Size(r.values()),
    b"v": _read_device,
    b"n": read_named_tuple,
    b"C": read_named_tuple_class,
    b"B": lambda r: BUILT_BY_NAME[r.text()](r.value()),
}
