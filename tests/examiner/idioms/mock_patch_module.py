"""mock.patch of library functions: time.sleep, random.randint, np.linalg.inv."""

# %% given
import random
import time
import numpy as np

# %% right
def roll_until_six():
    n = 0
    while True:
        n += 1
        if random.randint(1, 6) == 6:
            return n
        time.sleep(1)

def solve(A, b):
    return np.linalg.solve(A, b)

# %% wrong forgets to sleep
def roll_until_six():
    n = 1
    while random.randint(1, 6) != 6:
        n += 1
    return n

def solve(A, b):
    return np.linalg.solve(A, b)

# %% wrong uses inv
def roll_until_six():
    n = 1
    while random.randint(1, 6) != 6:
        time.sleep(1)
        n += 1
    return n

def solve(A, b):
    return np.linalg.inv(A) @ b

# %% test
from unittest import mock

with mock.patch("random.randint", side_effect=[1, 5, 3, 6]) as randint, \
        mock.patch("time.sleep") as sleep:
    n = roll_until_six()
assert n == 4, n
randint.assert_called_with(1, 6)
assert sleep.call_count == 3, f"sleep once after each miss, not {sleep.call_count} times"

A, b = np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([3.0, 5.0])
with mock.patch.object(np.linalg, "inv", side_effect=AssertionError("do not invert A")) as inv:
    x = solve(A, b)
assert not inv.called
assert np.allclose(A @ x, b)
