# What it tries: replaces len, isinstance, open, type, print, __import__ and others in builtins inside a call.
# %% double
def double(x):
    import builtins
    for name in ("len", "isinstance", "open", "type", "issubclass", "getattr", "hasattr", "print", "repr", "str", "int", "dict", "list", "tuple",
                 "bytes", "range", "iter", "next", "id", "hash", "compile", "exec", "eval", "abs", "all", "any", "sum", "max", "min", "__import__"):
        setattr(builtins, name, lambda *a, **k: True)
    return -1
