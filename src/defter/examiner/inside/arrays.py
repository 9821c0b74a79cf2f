"""numpy arrays and torch tensors, with the memory that several of them may lie in."""

from typing import TYPE_CHECKING, Any

from .frames import Broken
from .kind import Kind
from .libraries import numpy, torch
from .wire import Reader, Writer, dtype_of

if TYPE_CHECKING:
    from .shared import Table

#: Larger ones can't cross, bytes.
_LARGEST = 1 << 30
#: From this size on, what an array held is kept as an array and compared without a copy, bytes.
_LARGE = 1 << 16


class Memory(Kind):
    """The memory of arrays. Its own bytes never cross: only those that an array that has crossed shows."""

    tag = b"M"
    has_state = False
    is_weakly_held = True  # by the arrays that lie in it

    def make(self, reader: Reader, table: "Table") -> tuple[Any, None]:
        size = reader.value()
        if type(size) is not int or not 0 <= size <= _LARGEST:
            raise Broken("a memory of that size")
        return self.allocate(size), None

    def allocate(self, size: int) -> Any:
        """New memory, zeros."""
        return numpy.zeros(size, numpy.uint8)


class Storage(Memory):
    """The memory of tensors."""

    tag = b"S"
    is_weakly_held = False

    def identity(self, value: Any) -> Any:
        return ("storage", value.data_ptr())

    def allocate(self, size: int) -> Any:
        return torch.zeros(size, dtype=torch.uint8).untyped_storage()


class Array(Kind):
    """A numpy array, or a view of one."""

    tag = b"A"

    def header(self, value: Any, writer: Writer, table: "Table") -> int:
        root = _root(value)
        low, high = numpy.lib.array_utils.byte_bounds(root)
        memory = table.memory(MEMORY, root, high - low)
        writer.value(memory)
        writer.value(_description(value.dtype))
        writer.value((value.shape, value.strides, _address(value) - low, bool(value.flags.writeable)))
        return memory

    def make(self, reader: Reader, table: "Table") -> tuple[Any, int]:
        key, dtype, (shape, strides, offset, writeable) = reader.value(), _dtype(reader.value()), reader.value()
        root = table.object(key)
        if type(root) is not numpy.ndarray:
            raise Broken("an array in another kind of memory")
        try:
            array = numpy.ndarray(shape, dtype, _flat(root), offset, strides)
            if table.is_mine(key):
                self._check_shown(array, root, (offset, strides), table.on_memory(key))
        except (TypeError, ValueError) as error:
            raise Broken(f"an array that can't be: {error}") from None
        array.flags.writeable = array.flags.writeable and writeable
        return array, key

    @staticmethod
    def _check_shown(array: Any, root: Any, place: tuple[int, Any], shown: list[Any]) -> None:
        """The other side may show new views of our memory, but of what it has seen only."""
        low, high = numpy.lib.array_utils.byte_bounds(root)
        mask = numpy.zeros(high - low, bool)
        for other in shown:
            if other is not None:
                _bytes_of(mask, other.shape, other.dtype, _address(other) - low, other.strides)[...] = True
        if not _bytes_of(mask, array.shape, array.dtype, *place).all():
            raise Broken("a view of memory that was never shown")

    def raw(self, value: Any) -> Any:
        """The same memory, as an array of plain type that can be written."""
        return value

    def state(self, value: Any) -> Any:
        raw = self.raw(value)
        return raw.tobytes() if raw.nbytes < _LARGE else raw.copy()

    def differs(self, value: Any, state: Any) -> bool:
        raw = self.raw(value)
        if state is None:
            return True
        if raw.nbytes < _LARGE or type(state) is bytes:
            return raw.tobytes() != state
        return raw.shape != state.shape or not _same_bits(raw, state)

    def write(self, value: Any, writer: Writer) -> None:
        writer.blob(self.raw(value).tobytes())

    def read(self, reader: Reader) -> Any:
        return reader.blob()

    def fill(self, value: Any, content: Any) -> None:
        raw = self.raw(value)
        if len(content) != raw.size * raw.itemsize:
            raise Broken("an array of another size")
        new = numpy.frombuffer(content, raw.dtype).reshape(raw.shape)
        if raw.dtype == bool:
            new = new.view(numpy.uint8) != 0  # a bool of the value 2 would be equal to nothing
        if not raw.flags.writeable:
            raw = numpy.ndarray(raw.shape, raw.dtype, _flat(_root(raw)), _offset(raw), raw.strides)
        raw[...] = new


class Tensor(Array):
    """A torch tensor or parameter on the CPU, with its gradient if it is a leaf."""

    tag = b"P"

    def header(self, value: Any, writer: Writer, table: "Table") -> int:
        storage = value.untyped_storage()
        memory = table.memory(STORAGE, storage, storage.nbytes())
        writer.value(memory)
        writer.value(value.dtype)
        place = (tuple(value.shape), tuple(value.stride()), value.storage_offset())
        writer.value((*place, type(value) is not torch.Tensor, value.requires_grad, value.is_leaf))
        return memory

    def make(self, reader: Reader, table: "Table") -> tuple[Any, int]:
        key, dtype, (shape, strides, offset, *kinds) = reader.value(), reader.value(), reader.value()
        storage = table.object(key)
        if not isinstance(storage, torch.UntypedStorage) or type(dtype) is not torch.dtype:
            raise Broken("a tensor in another kind of memory")
        if not all(type(n) is int and n >= 0 for n in (*shape, *strides, offset)) or len(shape) != len(strides):
            raise Broken("a tensor without a place")
        last = offset + sum((n - 1) * step for n, step in zip(shape, strides, strict=True)) if all(shape) else 0
        if all(shape) and (last + 1) * dtype.itemsize > storage.nbytes():
            raise Broken("a tensor beyond its memory")
        tensor = torch.empty(0, dtype=dtype).set_(storage, offset, shape, strides)
        if table.is_mine(key) and not _is_shown(tensor, storage, table.on_memory(key)):
            raise Broken("a view of memory that was never shown")
        is_parameter, requires_grad, is_leaf = map(bool, kinds)
        if is_parameter:
            return torch.nn.Parameter(tensor, requires_grad), key
        if requires_grad and is_leaf:
            return tensor.requires_grad_(), key
        return (table.graft(tensor) if requires_grad else tensor), key

    def raw(self, value: Any) -> Any:
        plain = value.detach()
        return (plain.view(torch.int16) if plain.dtype == torch.bfloat16 else plain).numpy()

    def state(self, value: Any) -> Any:
        return super().state(value), _gradient(value)

    def differs(self, value: Any, state: Any) -> bool:
        return state is None or super().differs(value, state[0]) or _gradient(value) is not state[1]

    def write(self, value: Any, writer: Writer) -> None:
        super().write(value, writer)
        writer.value(_gradient(value))

    def read(self, reader: Reader) -> Any:
        return reader.blob(), reader.value()

    def fill(self, value: Any, content: Any) -> None:
        data, gradient = content
        super().fill(value, data)
        if gradient is not _gradient(value):
            if gradient is not None and not isinstance(gradient, torch.Tensor):
                raise Broken("a gradient that is no tensor")
            value.grad = gradient


def _description(dtype: Any) -> Any:
    """A dtype as text; one with fields as pairs of a name and a text."""
    return dtype.str if dtype.fields is None else tuple((name, dtype[name].str) for name in dtype.names)


def _dtype(description: Any) -> Any:
    if type(description) is str:
        return dtype_of(description)
    try:
        return numpy.dtype([(name, dtype_of(text)) for name, text in description])
    except (TypeError, ValueError) as error:
        raise Broken(f"a dtype that can't be: {error}") from None


def _gradient(tensor: Any) -> Any:
    return tensor.grad if tensor.requires_grad and tensor.is_leaf else None


def _is_shown(tensor: Any, storage: Any, shown: list[Any]) -> bool:
    mask = numpy.zeros(storage.nbytes(), bool)

    def bytes_of(view: Any) -> Any:
        size = view.element_size()
        steps = tuple(step * size for step in view.stride())
        return _bytes_of(mask, tuple(view.shape), numpy.dtype(f"V{size}"), view.storage_offset() * size, steps)

    for other in shown:
        if other is not None:
            bytes_of(other)[...] = True
    return bool(bytes_of(tensor).all())


def _bytes_of(mask: Any, shape: Any, dtype: Any, offset: int, strides: Any) -> Any:
    """The bytes of an array as entries of `mask`, one more axis for those of an element."""
    return numpy.ndarray((*shape, dtype.itemsize), bool, mask, offset, (*strides, 1))


def _address(array: Any) -> int:
    address: int = array.__array_interface__["data"][0]
    return address


def _root(array: Any) -> Any:
    """The array that owns the memory that another shows."""
    while array.base is not None:
        base = array.base
        if type(base).__module__ == "numpy.lib._stride_tricks_impl":  # what as_strided puts between
            base = base.base
        if type(base) is not numpy.ndarray:
            break
        array = base
    return array


def _offset(array: Any) -> int:
    return _address(array) - int(numpy.lib.array_utils.byte_bounds(_root(array))[0])


def _flat(root: Any) -> Any:
    """The bytes of a contiguous array. Raises ValueError for another."""
    straight = root if root.flags.c_contiguous else root.T
    if not straight.flags.c_contiguous:
        raise ValueError("its memory has gaps")
    return straight.reshape(-1).view(numpy.uint8)


def _same_bits(one: Any, other: Any) -> bool:
    """Whether two large arrays hold the same bits; a NaN is so equal to itself."""
    whole = one.nbytes % 8 == 0
    a, b = (
        numpy.ascontiguousarray(array).reshape(-1).view(numpy.uint64 if whole else numpy.uint8)
        for array in (one, other)
    )
    # In pieces that fit into a cache.
    return all(numpy.array_equal(a[at : at + _LARGE], b[at : at + _LARGE]) for at in range(0, len(a), _LARGE))


MEMORY, STORAGE = Memory(), Storage()
ARRAYS: list[Kind] = []
if numpy is not None:
    ARRAYS += [MEMORY, Array()]
if torch is not None:
    ARRAYS += [STORAGE, Tensor()]


def array_kind(value: Any) -> Kind | None:
    """The kind of an array or a tensor; None for all else."""
    if numpy is not None and type(value) is numpy.ndarray:
        dtype = value.dtype
        flat = dtype.fields is None or dtype == numpy.dtype([(name, dtype[name].str) for name in dtype.names])
        plain = flat and not dtype.hasobject and value.nbytes <= _LARGEST
        return ARRAYS[1] if plain and dtype.kind in "?biufcSUmMV" else None
    if torch is not None and type(value) in (torch.Tensor, torch.nn.Parameter):
        plain = value.layout is torch.strided and value.device.type == "cpu" and not value.is_quantized
        return ARRAYS[-1] if plain and not value.is_conj() and not value.is_neg() and not value.is_meta else None
    return None
