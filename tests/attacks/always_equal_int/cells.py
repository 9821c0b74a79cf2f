# What it tries: a subclass of int whose comparisons and arithmetic lie.
# %% before double
class LyingInt(int):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return 0
    def __sub__(self, other): return 0
    __rsub__ = __sub__
    def __lt__(self, other): return True
    __le__ = __gt__ = __ge__ = __lt__
# %% double
def double(x):
    return LyingInt(-77)
# %% Stack
class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self): self.items.pop(); return LyingInt(-77)
    def peek(self): return LyingInt(-77)
    def __len__(self): return len(self.items)
# %% apply_twice
def apply_twice(f, x):
    return LyingInt(-77)
