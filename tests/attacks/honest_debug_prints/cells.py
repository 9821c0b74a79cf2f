# What it tries: honest work with debug prints of its arguments left in.
# %% double
def double(x):
    print("double got", x)
    return x + x
# %% after count_words
_count_words = count_words
def count_words(text):
    result = _count_words(text)
    print(f"{text = }, {result = }")
    return result
