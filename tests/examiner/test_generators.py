"""Generators of random numbers: whatever is drawn, or set, is seen, and nothing else is."""

import random

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from defter.examiner.inside.generators import GENERATORS, _python_memory

PYTHON = [
    lambda made: made.random(),
    lambda made: made.gauss(0, 1),
    lambda made: made.getrandbits(1),
    lambda made: made.shuffle([1, 2, 3]),
    lambda made: made.seed(made.getrandbits(32)),
]
NUMPY = [
    lambda made: made.rand(),
    lambda made: made.randn(),
    lambda made: made.permutation(3),
    lambda made: made.seed(made.randint(1 << 30)),
]


def of_torch(seed):
    return torch.Generator().manual_seed(seed)


TORCH = [
    lambda made: torch.rand(1, generator=made),
    lambda made: torch.randn(1, generator=made),
    lambda made: made.manual_seed(int(torch.randint(1 << 30, (1,), generator=made))),
]


@pytest.mark.parametrize(
    ("make", "draws"),
    [(random.Random, PYTHON), (np.random.RandomState, NUMPY), (of_torch, TORCH)],
    ids=["python", "numpy", "torch"],
)
@given(data=st.data())
def test_what_is_drawn_is_seen(make, draws, data):
    made = make(data.draw(st.integers(0, 1000)))
    kind = GENERATORS[type(made)]
    for draw in data.draw(st.lists(st.sampled_from(draws), max_size=6)):
        state = kind.state(made)
        assert not kind.differs(made, state)
        draw(made)
        assert kind.differs(made, state)


def test_pythons_generator_is_where_it_is_looked_for():
    """Else nothing is wrong, but it is asked for its state at every message."""
    assert _python_memory(random.Random(0))
