# What it tries: __class__ pretends int, dict, Tensor and str, so that isinstance checks wave the object through.
# %% before double
import torch


def liar(pretended):
    class Liar:
        __class__ = property(lambda self: pretended)
        def __eq__(self, other): return True
        def __ne__(self, other): return False
        def __hash__(self): return 0
        def __index__(self): return -3
        def __float__(self): return 0.0
        def __repr__(self): return "0"
        def __iter__(self): return iter(())
        def items(self): return []
        def keys(self): return []
        def __len__(self): return 0
        def __sub__(self, other): return 0
        __rsub__ = __sub__
        def detach(self): return self
        cpu = clone = contiguous = detach
        def numpy(self): return self
        def item(self): return self
    return Liar()
# %% double
def double(x): return liar(int)
# %% count_words
def count_words(text): return liar(dict)
# %% norm
def norm(t): return liar(torch.Tensor)
# %% judge_me
def judge_me(): return liar(str)
