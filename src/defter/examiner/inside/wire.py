"""Values as bytes: each is of exactly its type, and reading never runs code of the one who wrote it.

Immutable values are written where they stand. A mutable one is written as the key of its entry in the
`Table` (see `shared`), an object that stays where it is as a handle (see `peer`).
"""

import datetime
import re
import struct
import sys
from collections import namedtuple
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import PosixPath
from typing import Any

from .frames import Broken
from .libraries import numpy, torch

_INT = struct.Struct("<q")
_FLOAT = struct.Struct("<d")
_COMPLEX = struct.Struct("<dd")
_COUNT = struct.Struct("<I")
#: How deep immutable containers may stand in one another.
_DEEPEST = 100

#: Types that may cross as themselves.
TYPES = {kind.__name__: kind for kind in (bool, int, float, complex, str, bytes, list, tuple, dict, set, object, type)}
_DTYPE = re.compile(r"[<>|=]?(\?|[biufcSUV]\d+|[mM]8(\[[\w/]+\])?)")


class Writer:
    """Turns values into bytes. `refer(value)` writes what isn't immutable data."""

    def __init__(self, refer: Callable[["Writer", Any], None]) -> None:
        self.parts: list[bytes] = []
        self.refer = refer
        self.depth = 0

    def value(self, value: Any) -> None:
        """Write any value."""
        put = _WRITERS.get(type(value))
        if put is not None:
            put(self, value)
        else:
            _write_other(self, value)

    def count(self, number: int) -> None:
        """Write a small number that isn't negative."""
        self.parts.append(_COUNT.pack(number))

    def blob(self, data: bytes) -> None:
        """Write bytes with their length."""
        self.parts.append(_COUNT.pack(len(data)))
        self.parts.append(data)

    def tagged(self, tag: bytes, data: bytes) -> None:
        """Write a tag and bytes."""
        self.parts.append(tag)
        self.blob(data)

    def values(self, values: Any) -> None:
        """Write several."""
        self.count(len(values))
        self.depth += 1
        if self.depth > _DEEPEST:
            raise ValueError(f"containers more than {_DEEPEST} deep in one another can't cross")
        for value in values:
            self.value(value)
        self.depth -= 1


def _write_int(writer: Writer, value: int) -> None:
    if -(1 << 63) <= value < 1 << 63:
        writer.parts.append(b"i" + _INT.pack(value))
    else:
        writer.tagged(b"I", value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True))


def _write_values(tag: bytes) -> Callable[[Writer, Any], None]:
    def write(writer: Writer, value: Any) -> None:
        writer.parts.append(tag)
        writer.values(value)

    return write


_WRITERS: dict[type, Callable[[Writer, Any], None]] = {
    type(None): lambda w, v: w.parts.append(b"0"),
    bool: lambda w, v: w.parts.append(b"T" if v else b"F"),
    int: _write_int,
    float: lambda w, v: w.parts.append(b"d" + _FLOAT.pack(v)),
    complex: lambda w, v: w.parts.append(b"c" + _COMPLEX.pack(v.real, v.imag)),
    str: lambda w, v: w.tagged(b"s", v.encode("utf-8", "surrogatepass")),
    bytes: lambda w, v: w.tagged(b"b", v),
    tuple: _write_values(b"("),
    frozenset: lambda w, v: _write_values(b"f")(w, list(v)),
    slice: lambda w, v: _write_values(b":")(w, (v.start, v.stop, v.step)),
    range: lambda w, v: _write_values(b"r")(w, (v.start, v.stop, v.step)),
    type(...): lambda w, v: w.parts.append(b"."),
    type(NotImplemented): lambda w, v: w.parts.append(b"!"),
}


def _write_other(writer: Writer, value: Any) -> None:
    kind: Any = type(value)
    if isinstance(value, type) and TYPES.get(value.__name__) is value:
        writer.tagged(b"t", value.__name__.encode())
    elif numpy is not None and isinstance(value, numpy.generic) and kind.__module__ == "numpy" and _plain(value.dtype):
        writer.tagged(b"g", value.dtype.str.encode())
        writer.blob(value.tobytes())
    elif numpy is not None and isinstance(value, numpy.dtype) and _plain(value):
        writer.tagged(b"D", value.str.encode())
    elif numpy is not None and isinstance(value, type) and issubclass(value, numpy.generic) and value.__module__ == "numpy":
        writer.tagged(b"G", value.__name__.encode())
    elif torch is not None and kind is torch.dtype:
        writer.tagged(b"x", str(value).removeprefix("torch.").encode())
    elif torch is not None and kind is torch.Size:
        writer.parts.append(b"z")
        writer.values(tuple(value))
    elif torch is not None and kind is torch.device:
        writer.tagged(b"v", str(value).encode())
    elif is_named_tuple(kind):
        _write_named_tuple_class(writer, b"n", kind)
        writer.values(tuple(value))
    elif kind is type and is_named_tuple(value):
        _write_named_tuple_class(writer, b"C", value)
    elif kind in _BUILT:
        writer.tagged(b"B", kind.__name__.encode())
        writer.value(_BUILT[kind][0](value))
    else:
        writer.refer(writer, value)


def _plain(dtype: Any) -> bool:
    return dtype.fields is None and not dtype.hasobject and _DTYPE.fullmatch(dtype.str) is not None


def _write_named_tuple_class(writer: Writer, tag: bytes, kind: Any) -> None:
    writer.tagged(tag, kind.__name__.encode())
    writer.values(kind._fields)
    writer.values(tuple(kind.__dict__.get("_field_defaults", {}).values()))


#: Immutable values of other types, by how they are taken apart and put together.
_BUILT: dict[type, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    Fraction: (lambda value: (value.numerator, value.denominator), lambda parts: Fraction(*parts)),
    Decimal: (str, Decimal),
    datetime.date: (datetime.date.isoformat, datetime.date.fromisoformat),
    datetime.time: (datetime.time.isoformat, datetime.time.fromisoformat),
    datetime.datetime: (datetime.datetime.isoformat, datetime.datetime.fromisoformat),
    datetime.timedelta: (
        lambda value: (value.days, value.seconds, value.microseconds),
        lambda parts: datetime.timedelta(*parts),
    ),
    PosixPath: (str, PosixPath),
}
_BUILT_BY_NAME = {kind.__name__: put for kind, (_, put) in _BUILT.items()}


def is_named_tuple(kind: type) -> bool:
    """Whether a class was made by `collections.namedtuple` or is like it: a tuple with names, and no more."""
    fields = kind.__dict__.get("_fields")
    return (
        issubclass(kind, tuple)
        and kind.__bases__ == (tuple,)
        and type(fields) is tuple
        and all(type(field) is str for field in fields)
        and not any(name in kind.__dict__ for name in ("__eq__", "__getitem__", "__iter__", "__len__"))
    )


class Reader:
    """Turns bytes into values. `resolve(reader, tag)` reads what isn't immutable data."""

    def __init__(self, data: bytes, resolve: Callable[["Reader", bytes], Any]) -> None:
        self.data = data
        self.at = 0
        self.resolve = resolve
        self.depth = 0

    def take(self, length: int) -> bytes:
        """The next bytes. Raises Broken at the end."""
        end = self.at + length
        if end > len(self.data):
            raise Broken("a message that ends too early")
        piece = self.data[self.at : end]
        self.at = end
        return piece

    def count(self) -> int:
        """A small number."""
        number: int = _COUNT.unpack(self.take(4))[0]
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
        if self.depth > _DEEPEST + 10:
            raise Broken("values too deep in one another")
        found = [self.value() for _ in range(self.count())]
        self.depth -= 1
        return found

    def value(self) -> Any:
        """Any value."""
        tag = self.take(1)
        read = _READERS.get(tag)
        return read(self) if read is not None else self.resolve(self, tag)


def dtype_of(text: str) -> Any:
    """A numpy dtype without fields or objects. Raises Broken for any other."""
    if not _DTYPE.fullmatch(text):
        raise Broken(f"no dtype {text[:40]!r}")
    return numpy.dtype(text)


def _read_scalar(reader: Reader) -> Any:
    dtype, data = dtype_of(reader.text()), reader.blob()
    if len(data) != dtype.itemsize:
        raise Broken("a scalar of another size")
    return numpy.frombuffer(data, dtype)[0]


def _read_named_tuple_class(reader: Reader) -> Any:
    name, fields, defaults = reader.text(), tuple(reader.values()), tuple(reader.values())
    key = (name, fields, len(defaults))
    if key not in _NAMED:
        try:
            _NAMED[key] = namedtuple(name, fields, defaults=defaults)
        except (ValueError, TypeError) as error:
            raise Broken(str(error)) from None
    return _NAMED[key]


def _read_named_tuple(reader: Reader) -> Any:
    kind, values = _read_named_tuple_class(reader), reader.values()
    if len(values) != len(kind._fields):
        raise Broken("a named tuple without names")
    return kind(*values)


_NAMED: dict[tuple[str, tuple[str, ...], int], Any] = {}


def _member(module: str, check: Callable[[Any], bool]) -> Callable[[Reader], Any]:
    def read(reader: Reader) -> Any:
        found = getattr(sys.modules.get(module), reader.text(), None)
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
    b"i": lambda r: _INT.unpack(r.take(8))[0],
    b"I": lambda r: int.from_bytes(r.blob(), "little", signed=True),
    b"d": lambda r: _FLOAT.unpack(r.take(8))[0],
    b"c": lambda r: complex(*_COMPLEX.unpack(r.take(16))),
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
    b"n": _read_named_tuple,
    b"C": _read_named_tuple_class,
    b"B": lambda r: _BUILT_BY_NAME[r.text()](r.value()),
}
