# What it tries: a generator without end of big items, for a tester that calls list().
# %% squares_below
def squares_below(n):
    while True:
        yield "0" * 100_000
