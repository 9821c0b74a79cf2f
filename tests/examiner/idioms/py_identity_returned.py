"""Identity: the very object that the test passed comes back, or a sentinel, or not."""

# %% right
MISSING = object()

class Cache:
    def __init__(self):
        self._d = {}

    def get(self, key, default=MISSING):
        if key in self._d:
            return self._d[key]
        if default is MISSING:
            raise KeyError(key)
        return default

    def put(self, key, value):
        self._d[key] = value
        return value

def first(items, pred):
    for x in items:
        if pred(x):
            return x
    return MISSING

# %% wrong None is the sentinel
MISSING = None

class Cache:
    def __init__(self):
        self._d = {}
    def get(self, key, default=None):
        return self._d.get(key, default)
    def put(self, key, value):
        self._d[key] = value
        return value

def first(items, pred):
    return next(filter(pred, items), MISSING)

# %% wrong stores copies
import copy
MISSING = object()

class Cache:
    def __init__(self): self._d = {}
    def get(self, key, *default): return self._d[key] if not default else self._d.get(key, *default)
    def put(self, key, value): self._d[key] = copy.deepcopy(value)
def first(items, pred): return next(filter(pred, items), MISSING)

# %% test
cache = Cache()
obj = {"big": [1, 2, 3]}
assert cache.put("k", obj) is obj
assert cache.get("k") is obj, "the cache must not copy"
obj["big"].append(4)
assert cache.get("k")["big"] == [1, 2, 3, 4]
assert cache.get("nope", obj) is obj and cache.get("nope", None) is None
try:
    cache.get("nope")
    raise AssertionError("KeyError expected")
except KeyError as e:
    assert e.args[0] == "nope"
rows = [[], [0], [1, 2]]
assert first(rows, len) is rows[1]
assert first([None, 3], lambda v: v is None) is None
assert first([], bool) is MISSING and MISSING is not None
