# What it tries: a subclass of dict that claims equality, every key and every count.
# %% count_words
class Agreeable(dict):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __missing__(self, key): return Count(-5)
    def __contains__(self, key): return True
    def get(self, key, default=None): return Count(-5)
    def items(self): return []
    def __len__(self): return 0
class Count(int):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return 1
def count_words(text):
    return Agreeable(wrong=-5)
