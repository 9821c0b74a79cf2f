"""Generators of random numbers: a counterpart is one in the same state."""

import ctypes
import random
import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .frames import Broken
from .kind import Kind
from .libraries import numpy, torch
from .reader import Reader
from .wire import Writer

if TYPE_CHECKING:
    from .shared import Table


class Generator(Kind):
    """A generator of random numbers: it is its state."""

    def __init__(self, tag: bytes, get: Any, put: Any, names: Any = None, build: Any = None) -> None:
        self.tag, self.get, self.put, self.names, self.build = tag, get, put, names, build

    def header(self, value: Any, writer: Writer, table: "Table") -> None:
        writer.value(self.names(value) if self.names else "")

    def make(self, reader: Reader, table: "Table") -> tuple[Any, None]:
        return self.build(reader.value()), None

    def state(self, value: Any) -> Any:
        return self.get(value)

    def write(self, value: Any, writer: Writer) -> None:
        writer.value(self.get(value))

    def read(self, reader: Reader) -> Any:
        return reader.value()

    def restore(self, value: Any, state: Any) -> None:
        if self.differs(value, state):
            self.put(value, state)

    def fill(self, value: Any, content: Any) -> None:
        if not _is_sound(content):
            raise Broken("a state that no generator has")
        try:
            self.put(value, content)
        except (TypeError, ValueError, KeyError, IndexError, RuntimeError, struct.error) as error:
            raise Broken(f"a state of a generator: {error}") from None


class Twister(Generator):
    """A Mersenne twister. To ask one for its state takes 50 us, at every message: its memory is looked at first."""

    def __init__(
        self, *arguments: Any, memory: Callable[[Any], bytes], keeps_normal: Callable[[Any], bool], **more: Any
    ) -> None:
        super().__init__(*arguments, **more)
        self.memory, self.keeps_normal = memory, keeps_normal

    def state(self, value: Any) -> Any:
        return self.get(value), self.memory(value)

    def restore(self, value: Any, state: Any) -> None:
        if self.differs(value, state):
            self.put(value, state[0])

    def differs(self, value: Any, state: Any) -> bool:
        if state is None:
            return True
        former, memory = state
        # Unless it keeps a normal number for the next call, nothing is drawn without a trace in its memory.
        if memory and not self.keeps_normal(former) and memory == self.memory(value):
            return False
        return bool(self.get(value) != former)


#: The words of a Mersenne twister, and where it is in them: `mt19937_state` of numpy, `RandomObject` of Python.
_TWISTER_BYTES = 624 * 4 + 4


def _numpy_memory(value: Any) -> bytes:
    """The memory of a RandomState's generator; nothing if that is another one than usual."""
    generator = value._bit_generator
    if type(generator) is not numpy.random.MT19937:
        return b""
    return ctypes.string_at(generator.ctypes.state_address, _TWISTER_BYTES)


def _python_memory(value: Any) -> bytes:
    """The memory of a `random.Random`, behind what every object has; nothing if this Python keeps it elsewhere."""
    return ctypes.string_at(id(value) + object.__basicsize__, _TWISTER_BYTES) if _IS_BEHIND else b""


def _is_behind() -> bool:
    value = random.Random(0)
    if random.Random.__mro__[1].__basicsize__ < object.__basicsize__ + _TWISTER_BYTES:
        return False
    *words, index = value.getstate()[1]
    return ctypes.string_at(id(value) + object.__basicsize__, _TWISTER_BYTES) == struct.pack("<I624I", index, *words)


_IS_BEHIND = _is_behind()


def _is_sound(state: Any) -> bool:
    """Whether a state is plain data, with positions within their buffers: the libraries don't look."""
    if type(state) is not tuple:
        return type(state) in (bytes, str, int, float, type(None))
    if len(state) == 2 and state[0] in ("pos", "buffer_pos"):
        return type(state[1]) is int and 0 <= state[1] <= (624 if state[0] == "pos" else 4)
    if len(state) == 5 and state[0] == "MT19937":
        return type(state[2]) is int and 0 <= state[2] <= 624
    return all(map(_is_sound, state))


def _frozen(state: Any) -> Any:
    """A bit generator's state, which is a dict of dicts, as tuples and bytes."""
    if isinstance(state, dict):
        return tuple((name, _frozen(part)) for name, part in state.items())
    return (state.tobytes(), state.dtype.str) if isinstance(state, numpy.ndarray) else state


def _plain_state(name: str, key: Any, *rest: Any) -> Any:
    return (name, key.tobytes(), *rest)


def _thawed(state: Any) -> Any:
    if isinstance(state, tuple) and state and isinstance(state[0], tuple):
        return {name: _thawed(part) for name, part in state}
    if isinstance(state, tuple):
        return numpy.frombuffer(state[0], state[1])
    return state


def _packed(version: int, words: Any, gauss: float | None) -> Any:
    """The state of a `random.Random`: hundreds of integers as bytes."""
    return version, _WORDS.pack(*words), gauss


def _bit_generator(name: str) -> Any:
    if name not in ("PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64"):
        raise Broken(f"no bit generator {name!r}")
    return getattr(numpy.random, name)(0)


#: 624 words and a position, of which Python itself makes sure.
_WORDS = struct.Struct("<625I")

#: By their type.
GENERATORS: dict[type, Kind] = {
    random.Random: Twister(
        b"h",
        lambda value: _packed(*value.getstate()),
        lambda value, state: value.setstate((state[0], _WORDS.unpack(state[1]), state[2])),
        build=lambda _: random.Random(0),
        memory=_python_memory,
        keeps_normal=lambda state: state[2] is not None,
    ),
}
if numpy is not None:
    GENERATORS[numpy.random.Generator] = Generator(
        b"N",
        lambda value: _frozen(value.bit_generator.state),
        lambda value, state: setattr(value.bit_generator, "state", _thawed(state)),
        lambda value: type(value.bit_generator).__name__,
        lambda name: numpy.random.Generator(_bit_generator(name)),
    )
    GENERATORS[numpy.random.RandomState] = Twister(
        b"R",
        lambda value: _plain_state(*value.get_state()),
        lambda value, state: value.set_state((state[0], numpy.frombuffer(state[1], numpy.uint32), *state[2:])),
        build=lambda _: numpy.random.RandomState(0),
        memory=_numpy_memory,
        keeps_normal=lambda state: bool(state[-2]),
    )
if torch is not None:
    GENERATORS[torch.Generator] = Generator(
        b"O",
        lambda value: value.get_state().numpy().tobytes(),
        lambda value, state: value.set_state(torch.frombuffer(bytearray(state), dtype=torch.uint8)),
        build=lambda _: torch.Generator(),
    )
