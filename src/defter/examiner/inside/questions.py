"""What a test may ask the student's side to do."""

import asyncio
import inspect
import operator
from typing import Any

from .libraries import numpy, torch
from .peer import from_library

#: Built-in types whose subclasses have a value that is data, the narrower first.
BASES = (bool, int, float, complex, str, bytes, tuple, list, dict, set, frozenset)


class Questions:
    """The answers, a method `do_NAME` each. All of it runs in the student's kernel: none of it is to be trusted."""

    names: dict[str, Any]
    known: dict[str, Any]
    loop: asyncio.AbstractEventLoop | None

    def describe(self, error: BaseException) -> Any:
        """An exception as data."""
        raise NotImplementedError

    def do_hello(self) -> None:
        """Nothing: the note says what must be said."""

    def do_name(self, name: str) -> Any:
        """What the student's notebook calls by this name."""
        if name not in self.names:
            raise NameError(f"name {name!r} is not defined", name=name)
        self.known[name] = self.names[name]
        return self.names[name]

    def do_reach(self, name: str) -> Any:
        """`student.NAME`: as `name`, or else a module."""
        return self.do_name(name) if name in self.names else from_library(name, "")

    def do_bind(self, name: str, value: Any) -> None:
        """Let a name of the notebook mean something else."""
        self.names[name] = value

    def do_unbind(self, name: str) -> None:
        """Delete a name of the notebook."""
        if name not in self.names:
            raise NameError(f"name {name!r} is not defined", name=name)
        del self.names[name]

    def do_call(self, function: Any, *arguments: Any, **keywords: Any) -> Any:
        """Call something."""
        return function(*arguments, **keywords)

    def do_library(self, module: str, name: str, *arguments: Any, **keywords: Any) -> Any:
        """Call a library's function in this kernel."""
        return from_library(module, name)(*arguments, **keywords)

    def do_make_error(self, kind: Any, *arguments: Any, **keywords: Any) -> Any:
        """Make an exception, described."""
        return self.describe(kind(*arguments, **keywords))

    do_getattr, do_setattr, do_delattr = staticmethod(getattr), staticmethod(setattr), staticmethod(delattr)

    def do_special(self, name: str, value: Any, *arguments: Any) -> Any:
        """Call a special method as Python does: of the class."""
        return getattr(type(value), name)(value, *arguments)

    def do_operate(self, name: str, *operands: Any) -> Any:
        """An operator between two objects of the student's."""
        return getattr(operator, name)(*operands)

    def do_value(self, value: Any) -> Any:
        """The plain value of an instance of a subclass of a built-in type."""
        if torch is not None and isinstance(value, torch.Tensor):
            return value.detach().as_subclass(torch.Tensor)
        if numpy is not None and isinstance(value, numpy.ndarray):
            return numpy.array(value, copy=True, subok=False)
        base: Any = next(kind for kind in BASES if isinstance(value, kind))
        if base is dict:
            return dict(dict.items(value))
        return base(base.__iter__(value)) if base in (tuple, list, set, frozenset) else base.__new__(base, value)

    def do_array(self, value: Any) -> Any:
        """What an object is as a numpy array."""
        return numpy.array(value, subok=False)

    def do_await(self, value: Any) -> Any:
        """Run a coroutine, or what else can be awaited, to its end."""

        async def wait() -> Any:
            return await value

        self.loop = self.loop or asyncio.new_event_loop()
        return self.loop.run_until_complete(wait())

    def do_signature(self, function: Any) -> Any:
        """A function's parameters as data, None if it has none to show."""
        try:
            found = inspect.signature(function)
        except (TypeError, ValueError):
            return None

        def given(value: Any) -> tuple[Any, ...]:
            return () if value is inspect.Parameter.empty else (value,)

        parameters = found.parameters.values()
        described = [(p.name, int(p.kind), given(p.default), given(p.annotation)) for p in parameters]
        return (*described, given(found.return_annotation))

    def do_backward(self, tensor: Any, gradient: Any, inputs: list[Any]) -> list[Any]:
        """Go back through the student's graph; the gradients of what the test gave into it."""
        before = [value.grad for value in inputs]
        for value in inputs:
            value.grad = None
        torch.autograd.backward(tensor, gradient, retain_graph=True)
        found = [value.grad for value in inputs]
        for value, gradient in zip(inputs, before, strict=True):
            value.grad = gradient
        return found


def value_type(kind: type) -> str:
    """The built-in or array type that a class is a kind of; empty for none."""
    for base in BASES:
        if issubclass(kind, base):
            return base.__name__
    if torch is not None and issubclass(kind, torch.Tensor):
        return "Tensor"
    return "ndarray" if numpy is not None and issubclass(kind, numpy.ndarray) else ""
