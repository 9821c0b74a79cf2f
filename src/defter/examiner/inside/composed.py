"""Immutable values of the standard library that are put together from others: named tuples, fractions, dates."""

import datetime
from collections import namedtuple
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import PosixPath
from typing import TYPE_CHECKING, Any

from .frames import Broken

if TYPE_CHECKING:
    from .reader import Reader
    from .wire import Writer

#: Immutable values of other types, by how they are taken apart and put together.
BUILT: dict[type, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
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
BUILT_BY_NAME = {kind.__name__: put for kind, (_, put) in BUILT.items()}


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


def write_named_tuple_class(writer: "Writer", tag: bytes, kind: Any) -> None:
    """Write a named tuple's class: name, fields, defaults."""
    writer.tagged(tag, kind.__name__.encode())
    writer.values(kind._fields)
    writer.values(tuple(kind.__dict__.get("_field_defaults", {}).values()))


def read_named_tuple_class(reader: "Reader") -> Any:
    """A class of our own with that name and those fields. Raises Broken."""
    name, fields, defaults = reader.text(), tuple(reader.values()), tuple(reader.values())
    key = (name, fields, len(defaults))
    if key not in _NAMED:
        try:
            _NAMED[key] = namedtuple(name, fields, defaults=defaults)
        except (ValueError, TypeError) as error:
            raise Broken(str(error)) from None
    return _NAMED[key]


def read_named_tuple(reader: "Reader") -> Any:
    """A named tuple. Raises Broken."""
    kind, values = read_named_tuple_class(reader), reader.values()
    if len(values) != len(kind._fields):
        raise Broken("a named tuple without names")
    return kind(*values)


_NAMED: dict[tuple[str, tuple[str, ...], int], Any] = {}
