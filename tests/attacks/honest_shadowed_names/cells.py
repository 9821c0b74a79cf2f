# What it tries: honest answers, but the student's notebook uses names such as list, sum, want, np and torch for other things.
# %% after norm
want = expected = result = x = z = 5
random = rng = "dice"
# %% squares_below
def squares_below(n):
    i = 0
    while i * i < n:
        yield i * i
        i += 1
list = [1, 2, 3]
sum = 6
abs = -1
# %% apply_twice
def apply_twice(f, x):
    return f(f(x))
f = None
secret = 1
# %% after judge_me
np = torch = 3
int = "int"
