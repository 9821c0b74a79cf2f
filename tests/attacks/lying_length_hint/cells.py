# What it tries: __length_hint__ and __len__ that promise 2**62 items, negative ones or no number.
# %% Stack
class Stack:
    def push(self, x): self.top = x
    def pop(self): return "wrong"
    def peek(self): return "wrong"
    def __len__(self): return 2**62
# %% squares_below
class Many:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __length_hint__(self): return 2**62
    def __len__(self): return -1
def squares_below(n): return Many()
