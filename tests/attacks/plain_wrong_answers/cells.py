# What it tries: nothing; plain wrong answers.
# %% double
def double(x): return 2 if x == 1 else x
# %% softmax
def softmax(z): return z / z.sum()
# %% Stack
class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self): return self.items.pop() if self.items else None
    def peek(self): return self.items[-1]
    def __len__(self): return len(self.items)
# %% count_words
def count_words(text): return None
# %% norm
def norm(t): return t.sum() - 1000
# %% squares_below
def squares_below(n): raise NotImplementedError
# %% apply_twice
def apply_twice(f, x): return undefined_name
# %% judge_me
def judge_me(): pass
