"""functools.lru_cache on the student's function: cache_info, cache_clear, __wrapped__."""

# %% given
import functools

# %% right
@functools.lru_cache(maxsize=None)
def ways(n, coins=(1, 5, 10)):
    """Number of ways to pay n with the coins."""
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n - coins[-1], coins) + ways(n, coins[:-1])

# %% right
from functools import cache

@cache
def ways(n, coins=(1, 5, 10)):
    """Number of ways to pay n with the coins."""
    if not coins:
        return int(n == 0)
    return sum(ways(n - k, coins[:-1]) for k in range(0, n + 1, coins[-1]))

# %% wrong not cached
def ways(n, coins=(1, 5, 10)):
    """Number of ways to pay n with the coins."""
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n - coins[-1], coins) + ways(n, coins[:-1])

# %% wrong counts ordered ways
@functools.lru_cache(maxsize=None)
def ways(n, coins=(1, 5, 10)):
    """Number of ways to pay n with the coins."""
    return 1 if n == 0 else sum(ways(n - c, coins) for c in coins if c <= n)

# %% test
assert [ways(n) for n in (0, 4, 5, 10, 25)] == [1, 1, 2, 4, 12]
assert ways(7, coins=(2,)) == 0
assert ways(100, (1, 5, 10, 25, 50)) == 292
assert hasattr(ways, "cache_info"), "use functools.lru_cache or functools.cache"

ways.cache_clear()
assert ways.cache_info().currsize == 0
assert ways(30) == 16
info = ways.cache_info()
assert info.misses == info.currsize > 1
hits = info.hits
ways(30)
assert ways.cache_info().hits == hits + 1
assert ways.__wrapped__.__name__ == ways.__name__ == "ways"
assert ways.__doc__.startswith("Number of ways")
