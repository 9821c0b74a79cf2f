"""Partial credit: the last expression of the test is the number of points (of 5)."""

# %% given
import numpy as np

# %% right
def normalize(v):
    n = np.linalg.norm(v)
    return v / n if n > 0 else np.zeros_like(v, dtype=float)

# %% right
def normalize(v):
    v = np.array(v, dtype=float)
    length = (v ** 2).sum() ** 0.5
    if length:
        v /= length
    return v

# %% wrong divides by zero
def normalize(v):
    v = np.asarray(v, dtype=float)
    with np.errstate(all="ignore"):
        return v / np.sqrt((v ** 2).sum())

# %% wrong modifies the argument
def normalize(v):
    n = np.linalg.norm(v)
    if n:
        v[:] = v / n
    return v * 1.0

# %% test
points = 0
r = normalize(np.array([3.0, 4.0]))
if np.allclose(r, [0.6, 0.8]):
    points += 2
if isinstance(r, np.ndarray) and r.shape == (2,):
    points += 1
if np.array_equal(normalize(np.zeros(3)), np.zeros(3)):
    points += 1
else:
    print("what about the zero vector?")
v = np.array([10.0, 0.0])
normalize(v)
if v[0] == 10.0:
    points += 1
else:
    print("the argument was changed")
points
