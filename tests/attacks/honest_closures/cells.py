# What it tries: honest work made of closures, partials, lambdas and callable objects.
# %% double
import functools
import operator

double = functools.partial(operator.mul, 2)
# %% apply_twice
def power(k):
    def apply(f, x):
        for _ in range(k): x = f(x)
        return x
    return apply
apply_twice = power(2)
# %% squares_below
class Squares:
    def __call__(self, n): return self.run(n)
    def run(self, n):
        i = 0
        while i * i < n:
            yield i * i
            i += 1
squares_below = Squares()
# %% after judge_me
_judge_me = judge_me
judge_me = lambda: _judge_me()
