"""The kinds of mutable objects that can have a counterpart on the other side.

Containers stand here, arrays and tensors in `arrays` and `tensors`, generators of random numbers in `generators`.
"""

from collections import Counter, OrderedDict, defaultdict, deque
from operator import is_
from typing import TYPE_CHECKING, Any

from .arrays import LARGEST, MEMORY, Array
from .generators import GENERATORS
from .kind import Kind
from .libraries import numpy, torch
from .reader import Reader
from .tensors import STORAGE, Tensor
from .wire import Writer

if TYPE_CHECKING:
    from .shared import Table


class Container(Kind):
    """A list, or what is changed like one."""

    def __init__(self, tag: bytes, kind: type) -> None:
        self.tag = tag
        self.kind = kind

    def make(self, reader: Reader, table: "Table") -> tuple[Any, None]:
        return self.kind(), None

    def elements(self, value: Any) -> list[Any]:
        """All that it holds, in order."""
        return list(value)

    def state(self, value: Any) -> Any:
        return self.elements(value)

    def differs(self, value: Any, state: Any) -> bool:
        # By identity: comparing would run code, and an equal number of another type is a change.
        now = self.elements(value)
        return state is None or len(now) != len(state) or not all(map(is_, now, state))

    def write(self, value: Any, writer: Writer) -> None:
        writer.values(self.elements(value))

    def fill(self, value: Any, content: Any) -> None:
        value.clear()
        value.extend(content) if hasattr(value, "extend") else value.update(content)


class Deque(Container):
    """A deque."""

    def header(self, value: Any, writer: Writer, table: "Table") -> None:
        writer.value(value.maxlen)

    def make(self, reader: Reader, table: "Table") -> tuple[Any, None]:
        most = reader.value()
        return deque(maxlen=most if type(most) is int and most >= 0 else None), None


class Mapping(Container):
    """A dict, or one of its relatives."""

    def header(self, value: Any, writer: Writer, table: "Table") -> None:
        if self.kind is defaultdict:
            writer.value(value.default_factory)

    def make(self, reader: Reader, table: "Table") -> tuple[Any, None]:
        if self.kind is defaultdict:
            factory = reader.value()
            return defaultdict(factory if factory is None or callable(factory) else None), None
        return self.kind(), None

    def elements(self, value: Any) -> list[Any]:
        return [part for item in dict.items(value) for part in item]

    def fill(self, value: Any, content: Any) -> None:
        dict.clear(value)
        for key, item in zip(content[::2], content[1::2], strict=True):
            dict.__setitem__(value, key, item) if self.kind is not OrderedDict else value.__setitem__(key, item)


class Bytes(Container):
    """A bytearray."""

    def state(self, value: Any) -> bytes:
        return bytes(value)

    def differs(self, value: Any, state: Any) -> bool:
        return bytes(value) != state

    def write(self, value: Any, writer: Writer) -> None:
        writer.blob(bytes(value))

    def read(self, reader: Reader) -> bytes:
        return reader.blob()

    def fill(self, value: Any, content: Any) -> None:
        value[:] = content


_BY_TYPE: dict[type, Kind] = {
    list: Container(b"l", list),
    dict: Mapping(b"m", dict),
    set: Container(b"e", set),
    bytearray: Bytes(b"y", bytearray),
    deque: Deque(b"q", deque),
    OrderedDict: Mapping(b"o", OrderedDict),
    Counter: Mapping(b"u", Counter),
    defaultdict: Mapping(b"a", defaultdict),
    **GENERATORS,
}

_ARRAY, _TENSOR = Array(), Tensor()
KINDS: dict[bytes, Kind] = {kind.tag: kind for kind in (*_BY_TYPE.values(), MEMORY, _ARRAY, STORAGE, _TENSOR)}


def kind_of(value: Any) -> Kind | None:
    """The kind of an object; None if it can have no counterpart."""
    found = _BY_TYPE.get(type(value))
    if found is not None:
        return found
    if numpy is not None and type(value) is numpy.ndarray:
        return _ARRAY if _is_plain(value) else None
    if torch is not None and type(value) in (torch.Tensor, torch.nn.Parameter):
        plain = value.layout is torch.strided and value.device.type == "cpu" and not value.is_quantized
        return _TENSOR if plain and not value.is_conj() and not value.is_neg() else None
    return None


def _is_plain(array: Any) -> bool:
    """Whether an array holds numbers or texts, or records of such, and isn't too large to cross."""
    dtype = array.dtype
    flat = dtype.fields is None or dtype == numpy.dtype([(name, dtype[name].str) for name in dtype.names])
    return flat and not dtype.hasobject and array.nbytes <= LARGEST and dtype.kind in "?biufcSUmMV"
