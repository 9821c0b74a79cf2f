"""Stand-ins: what a test holds of an object that stays in the student's kernel.

A stand-in's word is a claim. What it is asked, the student's code answers; but an operator between it and data
never shows the student's code that data: the stand-in is turned into data first, if its class offers that, or
else it isn't equal to anything, and the rest is an error that says what to write.
"""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .libraries import numpy, torch
from .operators import NOTHING, Marked, Operators, as_data, is_stand_in, name_of
from .peer import class_named
from .signatures import signature

if TYPE_CHECKING:
    from .references import References

#: What stays on this side of a stand-in; of a class also what Python itself must know of it.
_OWN = frozenset({"_peer", "_handle", "_record"})
_OWN_OF_CLASS = {
    "_asks",
    "_number",
    "_record",
    "__class__",
    "__mro__",
    "__bases__",
    "__base__",
    "__dict__",
    "__flags__",
}
_OWN_OF_CLASS |= {"__name__", "__qualname__", "__module__", "__subclasshook__"}
#: What contextlib asks a class for, to call it with an object: that is what stands here.
_OF_WITH = {"__enter__", "__exit__"}
#: What libraries ask any object for, to find out whether it is one of their own.
_REFUSED = {"__array_interface__", "__array_struct__", "__array_ufunc__", "__array_function__", "__array_priority__"}
_REFUSED |= {"__cuda_array_interface__", "__dlpack__", "_ipython_display_"}
_IMPOSSIBLE = {"__reduce_ex__", "__reduce__", "__getstate__"}


class StandInClass(Marked, type):
    """The type of the stand-ins of classes."""

    _record: tuple[Any, ...]
    _asks: "References"
    _number: int

    def __call__(cls, *arguments: Any, **keywords: Any) -> Any:
        return cls._asks.ask("call", cls, *arguments, **keywords)

    def __getattribute__(cls, name: str) -> Any:
        if name in _OWN_OF_CLASS or type.__getattribute__(cls, "__dict__").get("_record") is None:
            return type.__getattribute__(cls, name)
        if name == "__signature__":
            return signature(cls._asks, cls)
        if name in _OF_WITH and name in type.__getattribute__(cls, "_record")[4]:
            return type.__getattribute__(cls, name)
        return cls._asks.ask("getattr", cls, name)

    def __setattr__(cls, name: str, value: Any) -> None:
        cls._asks.ask("setattr", cls, name, value)

    def __delattr__(cls, name: str) -> None:
        cls._asks.ask("delattr", cls, name)

    def __iter__(cls) -> Any:
        return cls._asks.ask("special", "__iter__", cls)

    def __len__(cls) -> int:
        length: int = cls._asks.ask("special", "__len__", cls)
        return length

    def __bool__(cls) -> bool:
        return True

    def __getitem__(cls, key: Any) -> Any:
        return cls._asks.ask("operate", "getitem", cls, key)

    def __repr__(cls) -> str:
        return f"<class {type.__getattribute__(cls, '__name__')!r} of the student's>"


class StandIn(Operators):
    """The base of all stand-ins of instances. `type(x)` is a class of its own for each of the student's classes."""

    __slots__ = ("__weakref__", "_handle", "_peer")
    _record: tuple[Any, ...]
    _peer: "References"
    _handle: int

    def __getattribute__(self, name: str) -> Any:
        if name in _OWN:
            return object.__getattribute__(self, name)
        if name == "__class__":
            return class_of(type(self))
        if name in _REFUSED:
            raise AttributeError(name)
        if name in _IMPOSSIBLE:
            raise TypeError(
                f"{name_of(self)} stays in the student's kernel and can't be pickled here; "
                "write student.pickle.loads(student.pickle.dumps(x))"
            )
        if name == "__signature__":
            return signature(self._peer, self)
        return self._peer.ask("getattr", self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._peer.ask("setattr", self, name, value)

    def __delattr__(self, name: str) -> None:
        self._peer.ask("delattr", self, name)

    def __dir__(self) -> Any:
        return self._peer.ask("special", "__dir__", self)

    def __repr__(self) -> str:
        text: str = self._peer.ask("special", "__repr__", self)
        return text

    def __str__(self) -> str:
        text: str = self._peer.ask("special", "__str__", self)
        return text

    def __format__(self, how: str) -> str:
        text: str = self._peer.ask("special", "__format__", self, how)
        return text

    def __init_subclass__(cls, **_: Any) -> None:
        if "_record" not in cls.__dict__:
            raise TypeError(
                f"{cls.__name__} can't derive from a class of the student's here; let a locked cell after the "
                "student's define it, or let the student's kernel: student.exec(...)"
            )

    def __hash__(self) -> int:
        if "__hash__" in type(self)._record[4]:
            number: int = self._peer.ask("special", "__hash__", self)
            return number
        return hash(("stand-in", self._handle))

    def __del__(self) -> None:
        object.__getattribute__(self, "_peer").release(object.__getattribute__(self, "_handle"))

    @classmethod
    def __torch_function__(cls, function: Any, _: Any, arguments: Any = (), keywords: Any = None) -> Any:
        """torch was given a stand-in among tensors: the data is taken, or it is an error."""
        tensors = [_tensor(argument) for argument in arguments]
        return function(*tensors, **{name: _tensor(value) for name, value in (keywords or {}).items()})


def peer_of(value: Any) -> "References":
    """Whom a stand-in asks."""
    peer: References = value._asks if issubclass(type(value), StandInClass) else value._peer
    return peer


def _tensor(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return type(value)(_tensor(item) for item in value)
    if not is_stand_in(value):
        return value
    data = as_data(value, numpy.empty(0))
    if data is NOTHING:
        raise TypeError(f"{name_of(value)} is no tensor; write student.torch. for what the student's kernel should do")
    return torch.as_tensor(data)


def _special(name: str) -> Callable[..., Any]:
    def method(self: Any, *arguments: Any) -> Any:
        return self._peer.ask("special", name, self, *arguments)

    return method


def _call(self: Any, *arguments: Any, **keywords: Any) -> Any:
    return self._peer.ask("call", self, *arguments, **keywords)


def _contains(self: Any, item: Any) -> bool:
    if is_stand_in(item):
        return bool(self._peer.ask("operate", "contains", self, item))
    data = as_data(self, None)
    if data is NOTHING:
        raise TypeError(f"what is looked for isn't shown to {name_of(self)} by `in`; write x.__contains__(item)")
    return item in data


def _array(self: Any, dtype: Any = None, copy: Any = None) -> Any:
    array = self._peer.ask("array", self)
    return array if dtype is None else array.astype(dtype)


def _await(self: Any) -> Any:
    if len(asyncio.all_tasks()) > 1:
        raise TypeError("the student's coroutines can't run beside others here; write student.asyncio")
    return self._peer.ask("await", self)
    yield


def _awaited(name: str) -> Callable[..., Any]:
    async def method(self: Any, *arguments: Any) -> Any:
        return self._peer.ask("await", self._peer.ask("special", name, self, *arguments))

    return method


_METHODS: dict[str, Any] = {"__call__": _call, "__contains__": _contains, "__array__": _array, "__await__": _await}
_METHODS |= {name: _awaited(name) for name in ("__anext__", "__aenter__", "__aexit__")}


def make_class(peer: "References", record: tuple[Any, ...]) -> Any:
    """The stand-in of a class, from what the student's side says of it."""
    handle, name, _, order, specials, base = record
    space: dict[str, Any] = {"__slots__": (), "_record": record, "_asks": peer, "_number": handle}
    for special in specials:
        if special not in ("__hash__", "__format__"):
            space[special] = _METHODS.get(special) or _special(special)
    if base in ("ndarray", "Tensor"):
        space["__array__"] = _array
    lines = [peer.classes[number] for number in order if type(number) is int]
    own = [line for line in lines if not any(line is not other and issubclass(other, line) for other in lines)]
    bases = tuple(line for line in own if issubclass(line, StandIn)) or (StandIn,)
    return StandInClass.__new__(StandInClass, name, bases, space)


def class_of(kind: Any) -> Any:
    """What `__class__` says of an instance: the library's class, or one that derives from it as the student's does."""
    _, name, library, order, _, _ = kind._record
    if library is not None:
        return class_named(*library) or kind
    known = [found for place in order if (found := kind._asks.own_class(place)) not in (None, object)]
    top = tuple(found for found in known if not any(found is not other and issubclass(other, found) for other in known))
    return kind._asks.shadow(name, top) if top else kind


def is_subclass(kind: Any, others: Any) -> bool:
    """`issubclass`, also of a class of the student's."""
    if not issubclass(type(kind), StandInClass):
        return issubclass(kind, others)
    if isinstance(others, tuple):
        return any(is_subclass(kind, other) for other in others)
    return issubclass(kind, others) or issubclass(class_of(kind), others)
