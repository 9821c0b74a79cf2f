# What it tries: a generator that refuses to close, yields on GeneratorExit, and re-enters itself.
# %% squares_below
def squares_below(n):
    me = None
    while True:
        try:
            yield -1
            me = yield -2
        except BaseException:
            continue
