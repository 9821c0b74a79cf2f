"""numpy and torch where there are any: a course may do without."""

try:
    import numpy
except ImportError:
    numpy = None  # type: ignore[assignment]
try:
    import torch
except ImportError:
    torch = None  # type: ignore[assignment]

__all__ = ["numpy", "torch"]
