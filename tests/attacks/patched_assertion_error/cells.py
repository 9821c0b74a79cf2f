# What it tries: AssertionError is replaced in builtins, so that an `except AssertionError` catches nothing and a raise is harmless.
# %% before double
import builtins


class Meta(type):
    def __instancecheck__(cls, obj): return False
    def __subclasscheck__(cls, sub): return False
    def __call__(cls, *a, **k): return SystemExit(0)
class AssertionError(Exception, metaclass=Meta): pass
builtins.AssertionError = AssertionError
# %% double
def double(x): return -1
# %% squares_below
def squares_below(n): return iter(())
