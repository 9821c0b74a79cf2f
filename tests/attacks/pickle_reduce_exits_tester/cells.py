# What it tries: answers and exceptions whose unpickling ends the tester with exit code 0.
# %% before double
class Evil:
    def __reduce__(self):
        import os
        return os._exit, (0,)
class EvilError(Exception):
    def __reduce__(self):
        import os
        return os._exit, (0,)
# %% double
def double(x): return [Evil()]
# %% Stack
class Stack:
    def __init__(self): raise EvilError("no stack")
