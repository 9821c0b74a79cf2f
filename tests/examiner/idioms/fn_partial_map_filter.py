"""functools.partial, map, filter, any/all and zip over the student's functions."""

# %% given
from functools import partial, reduce

# %% right
def scale(x, factor=1, offset=0):
    return factor * x + offset

def is_even(n):
    return n % 2 == 0

def compose(*fs):
    return reduce(lambda f, g: lambda x: f(g(x)), fs, lambda x: x)

# %% right
def scale(x, factor=1, offset=0):
    """Scale and shift."""
    return x * factor + offset

def is_even(n):
    return not n & 1

def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return composed

# %% wrong composes in the other order
def scale(x, factor=1, offset=0):
    return factor * x + offset

def is_even(n):
    return n % 2 == 0

def compose(*fs):
    def composed(x):
        for f in fs:
            x = f(x)
        return x
    return composed

# %% test
double = partial(scale, factor=2)
assert double(4) == 8
assert double(4, offset=1) == 9
assert double.func is scale and double.keywords == {"factor": 2}
assert list(map(double, range(4))) == [0, 2, 4, 6]
assert list(map(scale, [1, 2], [10, 20], [5, 5])) == [15, 45]
assert list(filter(is_even, range(10))) == [0, 2, 4, 6, 8]
assert all(map(is_even, [2, 4])) and not any(map(is_even, (1, 3)))
assert [x for x in range(6) if not is_even(x)] == [1, 3, 5]

inc = partial(scale, offset=1)
assert compose(double, inc)(5) == 12, "compose(f, g)(x) is f(g(x))"
assert compose(str, abs, int)("-7") == "7"
assert compose()(3) == 3
assert compose(*[inc] * 10)(0) == 10
assert sum(map(compose(double, double), (1, 2, 3))) == 24
