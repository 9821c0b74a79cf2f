"""Pickle round trip of a student's object, with __getstate__ / __setstate__.

Two kernels: stays in the student's kernel
"""

# %% given
import pickle

# %% right
class Counter:
    def __init__(self, name, callback=None):
        self.name, self.n, self.callback = name, 0, callback

    def tick(self):
        self.n += 1
        if self.callback:
            self.callback(self.n)

    def __eq__(self, other):
        return type(other) is Counter and (self.name, self.n) == (other.name, other.n)

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["callback"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.callback = None

# %% wrong the callback is pickled too
class Counter:
    def __init__(self, name, callback=None):
        self.name, self.n, self.callback = name, 0, callback

    def tick(self):
        self.n += 1
        if self.callback:
            self.callback(self.n)

    def __eq__(self, other):
        return type(other) is Counter and (self.name, self.n) == (other.name, other.n)

# %% test
seen = []
c = Counter("visits", callback=lambda n: seen.append(n))
c.tick(), c.tick()
assert c.n == 2 and seen == [1, 2]
try:
    blob = pickle.dumps(c)
except Exception as e:
    raise AssertionError(f"a counter with a callback cannot be pickled: {e}")
assert isinstance(blob, bytes)
d = pickle.loads(blob)
assert isinstance(d, Counter) and d == c and d is not c
assert d.callback is None and c.callback is not None
d.tick()
assert (d.n, c.n) == (3, 2) and seen == [1, 2]
many = pickle.loads(pickle.dumps([c, d, c]))
assert [x.n for x in many] == [2, 3, 2] and many[0] is many[2]
