# What it tries: honest answers with annotations, dataclasses, generators in pieces, a torch module and helper cells.
# %% before double
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass
class Factor:
    by: int = 2
    def __call__(self, x: Any) -> Any: return self.by * x
# %% double
twice = Factor()
def double(x: "Any") -> "Any":
    """Doubles x.

    >>> double(1)
    2
    """
    return twice(x)
# %% norm
import torch


class Norm(torch.nn.Module):
    def forward(self, t): return torch.linalg.vector_norm(t)
norm = Norm()
# %% squares_below
def parts(n: int) -> "Iterator[int]":
    try:
        i = 0
        while i * i < n:
            yield i * i
            i += 1
    finally:
        pass
def squares_below(n: int): return (yield from parts(n))
