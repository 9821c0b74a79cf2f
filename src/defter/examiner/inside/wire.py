"""Values as bytes: each is of exactly its type, and reading never runs code of the one who wrote it.

Immutable values are written where they stand. A mutable one is written as the key of its entry in the
`Table` (see `shared`), an object that stays where it is as a handle (see `peer`).
"""

import re
import struct
from collections.abc import Callable
from typing import Any

from .composed import (
    BUILT,
    is_named_tuple,
    write_named_tuple_class,
)
from .libraries import numpy, torch

INT = struct.Struct("<q")
FLOAT = struct.Struct("<d")
COMPLEX = struct.Struct("<dd")
COUNT = struct.Struct("<I")
#: How deep immutable containers may stand in one another.
DEEPEST = 100

#: Types that may cross as themselves.
TYPES = {kind.__name__: kind for kind in (bool, int, float, complex, str, bytes, list, tuple, dict, set, object, type)}
DTYPE = re.compile(r"[<>|=]?(\?|[biufcSUV]\d+|[mM]8(\[[\w/]+\])?)")


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
        self.parts.append(COUNT.pack(number))

    def blob(self, data: bytes) -> None:
        """Write bytes with their length."""
        self.parts.append(COUNT.pack(len(data)))
        self.parts.append(data)

    def tagged(self, tag: bytes, data: bytes) -> None:
        """Write a tag and bytes."""
        self.parts.append(tag)
        self.blob(data)

    def values(self, values: Any) -> None:
        """Write several."""
        self.count(len(values))
        self.depth += 1
        if self.depth > DEEPEST:
            raise ValueError(f"containers more than {DEEPEST} deep in one another can't cross")
        for value in values:
            self.value(value)
        self.depth -= 1


def _write_int(writer: Writer, value: int) -> None:
    if -(1 << 63) <= value < 1 << 63:
        writer.parts.append(b"i" + INT.pack(value))
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
    float: lambda w, v: w.parts.append(b"d" + FLOAT.pack(v)),
    complex: lambda w, v: w.parts.append(b"c" + COMPLEX.pack(v.real, v.imag)),
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
    kind: Any = type(value)  # what it says of itself doesn't count, and to ask a stand-in takes long
    if issubclass(kind, type):
        _write_type(writer, value)
    elif numpy is not None and issubclass(kind, numpy.generic) and kind.__module__ == "numpy" and _plain(value.dtype):
        writer.tagged(b"g", value.dtype.str.encode())
        writer.blob(value.tobytes())
    elif numpy is not None and issubclass(kind, numpy.dtype) and _plain(value):
        writer.tagged(b"D", value.str.encode())
    elif torch is not None and kind is torch.dtype:
        writer.tagged(b"x", str(value).removeprefix("torch.").encode())
    elif torch is not None and kind is torch.Size:
        writer.parts.append(b"z")
        writer.values(tuple(value))
    elif torch is not None and kind is torch.device:
        writer.tagged(b"v", str(value).encode())
    elif is_named_tuple(kind):
        write_named_tuple_class(writer, b"n", kind)
        writer.values(tuple(value))
    elif kind in BUILT:
        writer.tagged(b"B", kind.__name__.encode())
        writer.value(BUILT[kind][0](value))
    else:
        writer.refer(writer, value)


def _write_type(writer: Writer, kind: Any) -> None:
    name: str = kind.__name__
    if TYPES.get(name) is kind:
        writer.tagged(b"t", name.encode())
    elif numpy is not None and issubclass(kind, numpy.generic) and kind.__module__ == "numpy":
        writer.tagged(b"G", name.encode())
    elif is_named_tuple(kind):
        write_named_tuple_class(writer, b"C", kind)
    else:
        writer.refer(writer, kind)


def _plain(dtype: Any) -> bool:
    return dtype.fields is None and not dtype.hasobject and DTYPE.fullmatch(dtype.str) is not None
