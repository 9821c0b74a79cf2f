"""A decorator of the student is applied to functions that the test defines."""

# %% given
import functools

# %% right
def count_calls(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)
    wrapper.calls = 0
    return wrapper

# %% wrong loses name and docstring
def count_calls(func):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)
    wrapper.calls = 0
    return wrapper

# %% wrong forgets keyword arguments
def count_calls(func):
    @functools.wraps(func)
    def wrapper(*args):
        wrapper.calls += 1
        return func(*args)
    wrapper.calls = 0
    return wrapper

# %% test
@count_calls
def power(base, exponent=2):
    """Raise base to exponent."""
    return base ** exponent

assert callable(power)
assert power.__name__ == "power", "use functools.wraps"
assert power.__doc__ == "Raise base to exponent."
assert power.calls == 0
assert power(3) == 9
assert power(2, exponent=10) == 1024
assert power.calls == 2

@count_calls
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

assert fib(10) == 55
assert fib.calls == 177
assert power.calls == 2, "every function has its own counter"
assert power.__wrapped__(5) == 25 and power.calls == 2
