# What it tries: returns lists and dictionaries nested half a million deep, which break recursive encoders and decoders.
# %% before double
def deep(n=500_000):
    x = []
    for _ in range(n): x = [x]
    return x
# %% double
def double(x): return deep()
# %% count_words
def count_words(text):
    d = {}
    for _ in range(500_000): d = {"k": d}
    return d
# %% squares_below
def squares_below(n): yield deep()
