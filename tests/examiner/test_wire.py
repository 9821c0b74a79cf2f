"""What crosses between the kernels: exactly of its type, and nonsense is refused whatever it is."""

import contextlib
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from defter.examiner.inside.frames import Broken
from defter.examiner.inside.reader import Reader
from defter.examiner.inside.shared import Table
from defter.examiner.inside.wire import Writer

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.complex_numbers(allow_nan=False),
    st.text(),
    st.binary(),
    st.fractions(),
    st.dates(),
    st.just(...),
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4).map(tuple), max_leaves=12)


def refuse(*_):
    raise Broken("not data")


def written(value):
    writer = Writer(refuse)
    writer.value(value)
    return b"".join(writer.parts)


def types(value):
    return (type(value), [types(part) for part in value] if type(value) is tuple else None)


@given(VALUES)
def test_a_value_arrives_as_it_was(value):
    found = Reader(written(value), refuse).value()
    assert found == value
    assert types(found) == types(value)


@given(st.binary(max_size=60))
def test_nonsense_is_refused(data):
    # Whoever reads makes all of these one error.
    with contextlib.suppress(Broken, ValueError, TypeError, KeyError, OverflowError, struct.error):
        Reader(data, refuse).value()


@pytest.mark.parametrize(
    "value", [np.float32(0.1), np.int8(-3), np.bool_(True), np.datetime64("2021-10-31"), np.str_("ş")]
)
def test_numpy_scalars_keep_their_type(value):
    found = Reader(written(value), refuse).value()
    assert type(found) is type(value)
    assert found == value


def test_subclasses_are_no_data():
    class Text(str):
        pass

    with pytest.raises(Broken):
        written(Text("x"))


def news(table, *values):
    """A message in which the other side says that it has made an array: key, tag, then these values."""
    writer = Writer(refuse)
    writer.parts.append(b"+")
    writer.value(1)
    writer.parts.append(b"A")
    for value in values:
        writer.value(value)
    writer.parts.append(b"-")
    return Reader(b"".join(writer.parts), refuse)


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (((2,), (8,), 40, True), "never shown"),
        (((2,), (8,), 72, True), "can't be"),
        (((2,), (8,), -8, True), "can't be"),
        (((2,), (8,), True, True), "without a place"),
        (((2,), (8,), 0.0, True), "without a place"),
        (((2,), ("8",), 0, True), "without a place"),
        (((2**62,), (8,), 0, True), "can't be"),
    ],
)
def test_memory_that_was_never_shown_can_not_be_written(place, why):
    """The test has ten numbers and shows the first two: the other side can't reach the rest."""
    table = Table(0, forgets=True)
    numbers = np.arange(10.0)
    shown = numbers[:2]
    table.begin(Writer(refuse))
    table.key(shown)
    memory = table.entries[0].key
    with pytest.raises(Broken, match=why):
        table.read_news(news(table, memory, "<f8", place))
    assert numbers.tolist() == list(range(10))


def test_memory_that_was_shown_is_the_same_memory():
    table = Table(0, forgets=True)
    numbers = np.arange(10.0)
    shown = numbers[:4]
    table.begin(Writer(refuse))
    table.key(shown)
    (view,) = table.read_news(news(table, table.entries[0].key, "<f8", ((2,), (16,), 0, True)))
    assert view.tolist() == [0, 2]
    assert np.shares_memory(view, numbers)
