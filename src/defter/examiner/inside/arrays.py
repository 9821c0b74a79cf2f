"""numpy arrays and torch tensors, with the memory that several of them may lie in."""

from typing import TYPE_CHECKING, Any

from .frames import Broken
from .kind import Kind
from .libraries import numpy
from .reader import Reader, dtype_of
from .wire import Writer

if TYPE_CHECKING:
    from .shared import Table

#: Larger ones can't cross, bytes.
LARGEST = 1 << 30
#: From this size on, what an array held is kept as an array and compared without a copy, bytes.
_LARGE = 1 << 16


class Memory(Kind):
    """The memory of arrays. Its own bytes never cross: only those that an array that has crossed shows."""

    tag = b"M"
    has_state = False
    is_weakly_held = True  # by the arrays that lie in it

    def identity(self, value: Any) -> Any:
        return ("memory", id(value))  # an array that owns its memory is both

    def make(self, reader: Reader, table: "Table") -> tuple[Any, None]:
        size = reader.value()
        if type(size) is not int or not 0 <= size <= LARGEST:
            raise Broken("a memory of that size")
        return self.allocate(size), None

    def allocate(self, size: int) -> Any:
        """New memory, zeros."""
        return numpy.zeros(size, numpy.uint8)


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
        # Exactly numbers: anything else could be one thing when it is checked and another when it is used.
        if not all(type(n) is int for n in (*shape, *strides, offset)) or type(writeable) is not bool:
            raise Broken("an array without a place")
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
                bytes_of(mask, other.shape, other.dtype, _address(other) - low, other.strides)[...] = True
        if not bytes_of(mask, array.shape, array.dtype, *place).all():
            raise Broken("a view of memory that was never shown")

    def is_large(self, value: Any) -> bool:
        return self.raw(value).nbytes >= _LARGE

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


def bytes_of(mask: Any, shape: Any, dtype: Any, offset: int, strides: Any) -> Any:
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


MEMORY = Memory()
