"""torch tensors and parameters on the CPU, with the storage that several of them may lie in."""

from typing import TYPE_CHECKING, Any

from .arrays import Array, Memory, bytes_of
from .frames import Broken
from .libraries import numpy, torch
from .reader import Reader
from .wire import Writer

if TYPE_CHECKING:
    from .shared import Table


class Storage(Memory):
    """The memory of tensors."""

    tag = b"S"
    is_weakly_held = False

    def identity(self, value: Any) -> Any:
        return ("storage", value.data_ptr())

    def allocate(self, size: int) -> Any:
        return torch.zeros(size, dtype=torch.uint8).untyped_storage()


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
        return super().state(value), _gradient(value), value.requires_grad

    def differs(self, value: Any, state: Any) -> bool:
        if state is None or value.requires_grad != state[2] or _gradient(value) is not state[1]:
            return True
        return super().differs(value, state[0])

    def write(self, value: Any, writer: Writer) -> None:
        super().write(value, writer)
        writer.value(value.requires_grad)
        writer.value(_gradient(value))

    def read(self, reader: Reader) -> Any:
        return reader.blob(), reader.value(), reader.value()

    def fill(self, value: Any, content: Any) -> None:
        data, requires_grad, gradient = content
        super().fill(value, data)
        if value.is_leaf and type(requires_grad) is bool and value.dtype.is_floating_point:
            value.requires_grad_(requires_grad)
        if gradient is not _gradient(value):
            if gradient is not None and not isinstance(gradient, torch.Tensor):
                raise Broken("a gradient that is no tensor")
            value.grad = gradient


def _gradient(tensor: Any) -> Any:
    return tensor.grad if tensor.requires_grad and tensor.is_leaf else None


def _is_shown(tensor: Any, storage: Any, shown: list[Any]) -> bool:
    mask = numpy.zeros(storage.nbytes(), bool)

    def of(view: Any) -> Any:
        size = view.element_size()
        steps = tuple(step * size for step in view.stride())
        return bytes_of(mask, tuple(view.shape), numpy.dtype(f"V{size}"), view.storage_offset() * size, steps)

    for other in shown:
        if other is not None:
            of(other)[...] = True
    return bool(of(tensor).all())


STORAGE = Storage()
