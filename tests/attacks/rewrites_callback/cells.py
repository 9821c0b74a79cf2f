# What it tries: replaces the callback's code and closure cells, so that what the test computes with it is wrong as well.
# %% apply_twice
def apply_twice(f, x):
    for n in range(4):
        names = [f"v{i}" for i in range(n)]
        src = f"def outer({', '.join(names)}):\n def g(*a):\n  {', '.join(names) or 'None'}\n  return 7\n return g"
        scope = {}
        exec(src, scope)
        try: f.__code__ = scope["outer"](*names).__code__
        except Exception: pass
    try:
        for c in f.__closure__ or (): c.cell_contents = 0
    except Exception: pass
    return 7
