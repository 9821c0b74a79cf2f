# What it tries: IPython's custom exception handler swallows every AssertionError and everything else.
# %% before double
get_ipython().set_custom_exc((BaseException,), lambda self, kind, value, tb, tb_offset=None: [])
get_ipython().set_custom_exc((AssertionError, Exception), lambda self, kind, value, tb, tb_offset=None: [])
# %% double
def double(x): return 0.5
# %% count_words
def count_words(text): return {}
