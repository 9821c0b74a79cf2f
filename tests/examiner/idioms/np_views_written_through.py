"""Views and slices passed as arguments are written through to the base array."""

# %% given
import numpy as np

# %% right
def fill_border(img, value):
    img[0, :] = value
    img[-1, :] = value
    img[:, 0] = value
    img[:, -1] = value

def swap(a, b):
    """Swap the contents of two arrays of the same shape in place."""
    tmp = a.copy()
    a[:] = b
    b[:] = tmp

# %% wrong swap without a copy
def fill_border(img, value):
    img[[0, -1], :] = value
    img[:, [0, -1]] = value

def swap(a, b):
    tmp = a
    a[:] = b
    b[:] = tmp

# %% wrong works on a copy
def fill_border(img, value):
    out = img.copy()
    out[[0, -1]] = value
    out[:, [0, -1]] = value
    return out

def swap(a, b):
    a[:], b[:] = b.copy(), a.copy()

# %% test
canvas = np.zeros((6, 8), dtype=int)
fill_border(canvas[1:5, 2:7], 9)
expected = np.zeros((6, 8), dtype=int)
expected[1:5, 2:7] = 9
expected[2:4, 3:6] = 0
assert (canvas == expected).all(), f"got\n{canvas}"

fill_border(canvas.T[::2], -1)
assert canvas[0, 0] == -1 and canvas[5, 6] == -1 and canvas[2, 2] == 9

A = np.arange(12.0).reshape(3, 4)
swap(A[0], A[2])
assert A[0].tolist() == [8, 9, 10, 11]
assert A[2].tolist() == [0, 1, 2, 3]
swap(A[:, 0], A[:, -1])
assert A[:, 0].tolist() == [11.0, 7.0, 3.0]
