# What it tries: an honest Stack that inherits from list, so pop and len come from there.
# %% Stack
class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
