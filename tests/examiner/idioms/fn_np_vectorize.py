"""np.vectorize, apply_along_axis, frompyfunc and fromfunction with student's functions."""

# %% given
import numpy as np

# %% right
def collatz_steps(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps

def spread(row):
    return row.max() - row.min()

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

# %% wrong counts the elements and not the steps
def collatz_steps(n):
    steps = 1
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps

def spread(row):
    return row.max() - row.min()

def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)

# %% wrong spread takes the first and the last
def collatz_steps(n):
    return 0 if n == 1 else 1 + collatz_steps(3 * n + 1 if n % 2 else n // 2)

def spread(row):
    return abs(row[-1] - row[0])

def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)

# %% test
steps = np.vectorize(collatz_steps)
n = np.arange(1, 13)
assert steps(n).tolist() == [0, 1, 7, 2, 5, 8, 16, 3, 19, 6, 14, 9]
assert steps(n.reshape(3, 4)).shape == (3, 4)
assert steps(27) == 111

A = np.array([[3, 1, 2], [10, 20, 0]])
assert np.apply_along_axis(spread, 1, A).tolist() == [2, 20]
assert np.apply_along_axis(spread, axis=0, arr=A).tolist() == [7, 19, 2]
ugcd = np.frompyfunc(gcd, 2, 1)
assert ugcd(np.array([12, 18, 7]), 6).tolist() == [6, 6, 1]
assert ugcd.reduce([48, 36, 120]) == 12
assert np.array([gcd(int(a), int(b)) for a, b in A[:, :2]]).tolist() == [1, 10]
