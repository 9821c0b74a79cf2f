# What it tries: an exception with 50 000 causes behind it, each with frames, so that formatting the traceback overflows.
# %% double
def double(x):
    first = last = ValueError("0")
    for i in range(50_000):
        nxt = ExceptionGroup("g", [ValueError(str(i))])
        last.__context__ = last.__cause__ = nxt
        last = nxt
    last.__cause__ = first
    raise first
