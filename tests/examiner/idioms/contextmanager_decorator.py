"""A @contextmanager function that changes and restores something of the test's.

Two kernels: can't cross to the student's kernel
"""

# %% given
from contextlib import contextmanager

# %% right
@contextmanager
def temporarily(obj, **values):
    old = {k: getattr(obj, k) for k in values}
    for k, v in values.items():
        setattr(obj, k, v)
    try:
        yield obj
    finally:
        for k, v in old.items():
            setattr(obj, k, v)

# %% right
class temporarily:
    def __init__(self, obj, **values):
        self.obj, self.values = obj, values

    def __enter__(self):
        self.old = dict(vars(self.obj))
        vars(self.obj).update(self.values)
        return self.obj

    def __exit__(self, *exc):
        vars(self.obj).update(self.old)

# %% wrong does not restore after an exception
@contextmanager
def temporarily(obj, **values):
    old = {k: getattr(obj, k) for k in values}
    for k, v in values.items():
        setattr(obj, k, v)
    yield obj
    for k, v in old.items():
        setattr(obj, k, v)

# %% test
class Config:
    def __init__(self):
        self.debug = False
        self.level = 1

cfg = Config()
with temporarily(cfg, debug=True, level=5) as c:
    assert c is cfg, "yield the object"
    assert cfg.debug and cfg.level == 5
assert cfg.debug is False
assert cfg.level == 1

try:
    with temporarily(cfg, level=99):
        assert cfg.level == 99
        1 / 0
except ZeroDivisionError:
    pass
else:
    raise AssertionError("ZeroDivisionError was swallowed")
assert cfg.level == 1, "restore the old value after an exception, too"
