# What it tries: names a "library class" whose lookup would load a shared object into the examiner.
# %% double
import sys
M = sys.modules["judging.served"]
real = M.library_name
lib = None
class X:
    def __float__(self): return 1.0
    def __index__(self): return 42
def fake(v):
    if v is X: return ("ctypes", "cdll.libm")
    return real(v)
class Meta(type): pass
class Y: 
    pass
def double(x):
    M.library_name = lambda v: ("ctypes", "cdll./nonexistent/evil") if v is X else real(v)
    return X()
# %% norm
def norm(t):
    M.library_name = lambda v: ("judging.shell", "SHELL") if v is Y else real(v)
    raise E2
class E2(Exception): pass
# %% count_words
def count_words(text):
    # order entry -> own_class -> member(): attribute access anywhere, with side effects
    M.library_name = lambda v: ("ctypes", "cdll./nonexistent/evil") if v is object else real(v)
    return Y()
