# What it tries: the solution cell loops for ever before it defines anything.
# %% double
while True: pass
def double(x): return 2 * x
