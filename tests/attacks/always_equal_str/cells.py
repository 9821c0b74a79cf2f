# What it tries: a subclass of str that equals every text; also as every key of a dictionary.
# %% before double
class Any(str):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return hash("the")
    def __contains__(self, other): return True
    def startswith(self, *a): return True
    endswith = isalpha = startswith
    def lower(self): return self
    strip = upper = lower
    def __len__(self): return 5
# %% count_words
def count_words(text):
    return {Any("nothing"): -1}
# %% judge_me
def judge_me():
    return Any("nope")
