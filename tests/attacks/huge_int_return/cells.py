# What it tries: an int of 30 million digits, whose conversion to text takes hours or raises.
# %% double
def double(x): return 1 << 100_000_000
