"""nbgrader's quickstart: delete `squares` and check that sum_of_squares used it."""

# %% right
def squares(n):
    """Compute the squares of numbers from 1 to n."""
    if n < 1:
        raise ValueError("n must be greater than or equal to 1")
    return [i ** 2 for i in range(1, n + 1)]

def sum_of_squares(n):
    """Compute the sum of the squares of numbers from 1 to n."""
    return sum(squares(n))

# %% wrong does not use squares
def squares(n):
    if n < 1:
        raise ValueError("n must be greater than or equal to 1")
    return [i ** 2 for i in range(1, n + 1)]

def sum_of_squares(n):
    return n * (n + 1) * (2 * n + 1) // 6

# %% wrong starts with zero
def squares(n):
    if n < 1:
        raise ValueError("n must be greater than or equal to 1")
    return [i ** 2 for i in range(n)]

def sum_of_squares(n):
    return sum(squares(n))

# %% test
"""Check that sum_of_squares relies on squares."""
assert squares(1) == [1]
assert squares(5) == [1, 4, 9, 16, 25]
assert sum_of_squares(10) == 385

orig_squares = squares
del squares
try:
    sum_of_squares(1)
except NameError:
    pass
else:
    raise AssertionError("sum_of_squares does not use squares")
finally:
    squares = orig_squares
assert sum_of_squares(11) == 506
