# What it tries: honest work that recurses 500 deep.
# %% double
def double(x, depth=500):
    return 2 * x if depth == 0 else double(x, depth - 1)
# %% squares_below
def squares_below(n, i=0):
    while i * i < n:
        yield i * i
        i += 1
    def down(k): return 0 if k == 0 else down(k - 1)
    down(500)
# %% after apply_twice
_apply_twice = apply_twice
def apply_twice(f, x):
    def down(k): return _apply_twice(f, x) if k == 0 else down(k - 1)
    return down(500)
