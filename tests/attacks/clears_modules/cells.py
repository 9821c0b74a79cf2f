# What it tries: empties sys.modules, sys.path and the import machinery inside a call.
# %% double
import sys


def double(x):
    sys.path[:] = []
    sys.meta_path[:] = []
    for name in list(sys.modules):
        if name != "builtins": sys.modules.pop(name, None)
    return -1
# %% count_words
def count_words(text):
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "") not in ("__main__", "builtins"):
            try: module.__dict__.clear()
            except Exception: pass
    return {"wrong": 1}
