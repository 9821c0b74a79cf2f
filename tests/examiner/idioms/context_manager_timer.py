"""The student's context manager class: `with timer() as t`, exceptions pass through."""

# %% given
import time

# %% right
class Timer:
    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, exc_type, exc, tb):
        self.elapsed = time.perf_counter() - self.start
        return False

# %% wrong swallows exceptions
class Timer:
    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, exc_type, exc, tb):
        self.elapsed = time.perf_counter() - self.start
        return True

# %% wrong __enter__ returns nothing
class Timer:
    def __enter__(self):
        self.start = time.perf_counter()

    def __exit__(self, *args):
        self.elapsed = time.perf_counter() - self.start

# %% test
with Timer() as t:
    assert not hasattr(t, "elapsed")
    time.sleep(0.02)
assert isinstance(t, Timer), "__enter__ should return self"
assert 0.02 <= t.elapsed < 5, f"elapsed = {t.elapsed}"

caught = False
timer = Timer()
try:
    with timer:
        raise KeyError("lost")
except KeyError as e:
    caught = True
    assert e.args == ("lost",)
assert caught, "the exception must leave the with block"
assert timer.elapsed >= 0
