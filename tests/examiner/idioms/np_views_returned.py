"""The student's function returns a view: np.shares_memory, .base, writes go through."""

# %% given
import numpy as np

# %% right
def interior(a):
    """A view without the border."""
    return a[1:-1, 1:-1]

def windows(x, k):
    return np.lib.stride_tricks.sliding_window_view(x, k)

def quadrants(a):
    h, w = a.shape[0] // 2, a.shape[1] // 2
    return a[:h, :w], a[:h, w:], a[h:, :w], a[h:, w:]

# %% wrong interior is a copy
def interior(a):
    return np.array(a[1:-1, 1:-1])

def windows(x, k):
    return np.lib.stride_tricks.sliding_window_view(x, k)

def quadrants(a):
    h, w = a.shape[0] // 2, a.shape[1] // 2
    return a[:h, :w], a[:h, w:], a[h:, :w], a[h:, w:]

# %% test
a = np.arange(16).reshape(4, 4)
v = interior(a)
assert v.shape == (2, 2) and v.tolist() == [[5, 6], [9, 10]]
assert np.shares_memory(a, v), "interior must return a view"
assert not v.flags.owndata
v[...] = 0
assert a.sum() == 120 - 30
a[1, 1] = 77
assert v[0, 0] == 77, "a change of a must be visible in the view"

q = quadrants(a)
q[3][:] += 100
assert a[3, 3] == 115 and a[2, 2] == 100
assert v[1, 1] == 100

x = np.arange(6.0)
w = windows(x, 3)
assert w.shape == (4, 3) and np.shares_memory(w, x)
x[2] = -1
assert w[0, 2] == w[1, 1] == w[2, 0] == -1
