"""A memoise decorator: the test counts how often its own function is called."""

# %% right
def memoize(f):
    cache = {}
    def wrapped(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapped.cache = cache
    return wrapped

# %% right
class memoize:
    def __init__(self, f):
        self.f, self.cache = f, {}

    def __call__(self, *args):
        try:
            return self.cache[args]
        except KeyError:
            result = self.cache[args] = self.f(*args)
            return result

# %% wrong does not cache None
def memoize(f):
    cache = {}
    def wrapped(*args):
        if cache.get(args) is None:
            cache[args] = f(*args)
        return cache[args]
    wrapped.cache = cache
    return wrapped

# %% wrong one cache for all functions
_cache = {}
def memoize(f):
    def wrapped(*args):
        if args not in _cache:
            _cache[args] = f(*args)
        return _cache[args]
    wrapped.cache = _cache
    return wrapped

# %% test
calls = []

@memoize
def slow_square(x):
    calls.append(x)
    return x * x

assert [slow_square(n) for n in (2, 3, 2, 2, 3)] == [4, 9, 4, 4, 9]
assert calls == [2, 3], f"computed for {calls}"
assert slow_square.cache == {(2,): 4, (3,): 9}

count = {"n": 0}
def nothing(a, b):
    count["n"] += 1
nothing = memoize(nothing)
assert nothing(2, 3) is None and nothing(2, 3) is None
assert count["n"] == 1, "results that are None must be cached, too"
fib = memoize(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
assert fib(60) == 1548008755920
assert memoize(lambda x: -x)(2) == -2
