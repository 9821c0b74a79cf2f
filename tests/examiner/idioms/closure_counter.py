"""Closures: independent counters, nonlocal state, late binding, __closure__."""

# %% right
def make_counter(start=0, step=1):
    value = start - step
    def counter():
        nonlocal value
        value += step
        return value
    return counter

def multipliers(factors):
    return [lambda x, f=f: f * x for f in factors]

# %% right
import itertools

def make_counter(start=0, step=1):
    it = itertools.count(start, step)
    return lambda: next(it)

def multipliers(factors):
    def make(f):
        return lambda x: f * x
    return list(map(make, factors))

# %% wrong late binding
def make_counter(start=0, step=1):
    value = start - step
    def counter():
        nonlocal value
        value += step
        return value
    return counter

def multipliers(factors):
    return [lambda x: f * x for f in factors]

# %% wrong global counter
_value = 0
def make_counter(start=0, step=1):
    global _value
    _value = start - step
    def counter():
        global _value
        _value += step
        return _value
    return counter

def multipliers(factors):
    return [lambda x, f=f: f * x for f in factors]

# %% test
a = make_counter()
b = make_counter(10, step=5)
assert callable(a)
assert [a(), a(), a()] == [0, 1, 2]
assert [b(), b()] == [10, 15]
assert a() == 3, "the counters must be independent"
assert make_counter.__closure__ is None and a.__closure__ is not None

fs = multipliers([1, 2, 3])
assert len(fs) == 3 and all(callable(f) for f in fs)
assert [f(10) for f in fs] == [10, 20, 30], "each function has its own factor"
assert fs[-1]("ab") == "ababab"
