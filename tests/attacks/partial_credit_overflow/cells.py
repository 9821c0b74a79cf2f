# What it tries: comparisons that yield a million, infinity or nan, so that a sum of three checks exceeds the points.
# %% judge_me
class Rich(str):
    def __eq__(self, other): return 1_000_000
    def __ne__(self, other): return -1_000_000
    def __hash__(self): return 0
    def __contains__(self, other): return True
    def __len__(self): return 5
    def startswith(self, *a): return 10**6
    def isalpha(self): return 10**9
def judge_me(): return Rich("nope")
