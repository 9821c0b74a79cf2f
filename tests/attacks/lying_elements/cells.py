# What it tries: plain list and dict whose elements are lying subclasses, so that only the outside looks honest.
# %% before double
class LyingInt(int):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return 0
class LyingKey(str):
    def __new__(cls, word): return str.__new__(cls, "wrong" + str(hash(word)))
    def __init__(self, word): self.word = word
    def __eq__(self, other): return True
    def __hash__(self): return hash(self.word)
# %% count_words
def count_words(text):
    return {LyingKey(w): LyingInt(-1) for w in text.lower().split()}
# %% squares_below
def squares_below(n):
    i = 0
    while i * i < n:
        yield LyingInt(-1)
        i += 1
