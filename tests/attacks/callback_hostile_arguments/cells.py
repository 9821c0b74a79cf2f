# What it tries: passes huge, recursive, pickled-evil and unsendable things to the test's callback, swallows all errors and answers wrong.
# %% apply_twice
import os


class Evil:
    def __reduce__(self): return os._exit, (0,)
    def __add__(self, other): raise SystemExit(0)
    __radd__ = __mul__ = __rmul__ = __sub__ = __rsub__ = __add__
def apply_twice(f, x):
    loop = []
    loop.append(loop)
    deep = []
    for _ in range(200_000): deep = [deep]
    for thing in (Evil(), Evil, loop, deep, "\ud800", 1 << 50_000_000, b"x" * 100_000_000, f, (i for i in iter(int, 1)), open("/dev/null"), os):
        try: f(thing)
        except BaseException: pass
    return None
