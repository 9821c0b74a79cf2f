"""A generous timing check with time.perf_counter and a comparison of two solutions."""

# %% given
import time

# %% right
def has_pair(numbers, target):
    seen = set()
    for x in numbers:
        if target - x in seen:
            return True
        seen.add(x)
    return False

def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a

# %% wrong uses an element twice
def has_pair(numbers, target):
    s = set(numbers)
    return any(target - x in s for x in s)

def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a

# %% wrong recursion is too deep
def has_pair(numbers, target):
    seen = set()
    return any(target - x in seen or seen.add(x) for x in numbers)

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

# %% test
assert has_pair([1, 5, 3], 8) and not has_pair([1, 5, 3], 10)
assert has_pair([4, 4], 8) and not has_pair([], 0)

numbers = list(range(0, 200_000, 2))
start = time.perf_counter()
assert not has_pair(numbers, 399_999)
elapsed = time.perf_counter() - start
assert elapsed < 5, f"too slow: {elapsed:.2f} s (use a set)"

assert [fib(i) for i in range(10)] == [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
t0 = time.perf_counter()
try:
    big = fib(2000)
except RecursionError:
    raise AssertionError("fib(2000) should be computed iteratively")
assert time.perf_counter() - t0 < 2
assert len(str(big)) == 418 and big % 1000 == 125
