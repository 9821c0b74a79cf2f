# What it tries: answers the first question of every test with an exception.
# %% double
import sys
def double(x): return 1
S = sys.modules["judging.served"].Served
def bad(self): raise ValueError("hello xylo" + "quartz")
S.do_hello = bad
# %% end
S.do_hello = lambda self: None
