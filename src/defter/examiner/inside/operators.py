"""Operators of stand-ins: with one another, and with data, which the student's code doesn't get to see."""

import operator
from collections.abc import Callable
from typing import Any

from .libraries import numpy

NOTHING = object()


class Marked:
    """What all stand-ins are, those of classes included."""

    __slots__ = ()


def is_stand_in(value: Any) -> bool:
    """Whether it stands for an object of the student's, a class included."""
    return issubclass(type(value), Marked)


def name_of(value: Any) -> str:
    """What to call a stand-in in a message."""
    return f"the student's {type.__getattribute__(type(value), '__name__')} object"


def as_data(value: Any, beside: Any) -> Any:
    """What a stand-in is beside that data, if its class offers to become data; NOTHING if it doesn't.

    Asked for before the data is looked at, and without showing it.
    """
    _, _, _, _, specials, base = type(value)._record
    ask = value._peer.ask
    if base:
        return ask("value", value)
    if "__array__" in specials and not isinstance(beside, (str, bytes, type(None))):
        return ask("array", value)
    if isinstance(beside, bool) and "__bool__" in specials:
        return bool(value)
    if isinstance(beside, (int, float, complex)) or (numpy is not None and isinstance(beside, numpy.generic)):
        for name, kind in (("index", int), ("float", float), ("complex", complex), ("int", int)):
            if f"__{name}__" in specials:
                return operator.index(value) if name == "index" else kind(value)
    return NOTHING


def _operator(name: str, *, reflected: bool = False) -> Callable[[Any, Any], Any]:
    function = getattr(operator, name)

    def method(self: Any, other: Any) -> Any:
        if is_stand_in(other):
            if not issubclass(type(other), Operators):
                return {"eq": False, "ne": True}.get(name, NotImplemented)
            pair = (other, self) if reflected else (self, other)
            return self._peer.ask("operate", name, *pair)
        data = as_data(self, other)
        if data is not NOTHING:
            return function(other, data) if reflected else function(data, other)
        if name in ("eq", "ne"):
            return name == "ne"
        raise TypeError(
            f"{name_of(self)} doesn't become data, and what stands beside it isn't shown to it by an operator; "
            f"write x.__{'r' if reflected else ''}{name.rstrip('_')}__(y), or let both be the student's"
        )

    return method


class Operators(Marked):
    """The base of the stand-ins of instances, with all operators."""

    __slots__ = ()


_ARITHMETIC = [
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "matmul",
    "lshift",
    "rshift",
    "and_",
    "or_",
    "xor",
]
for _name in ("eq", "ne", "lt", "le", "gt", "ge", *_ARITHMETIC):
    setattr(Operators, f"__{_name.rstrip('_')}__", _operator(_name))
for _name in _ARITHMETIC:
    setattr(Operators, f"__r{_name.rstrip('_')}__", _operator(_name, reflected=True))
