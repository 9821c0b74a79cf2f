# What it tries: keeps every input in a global and prints all of them in the end cell.
# %% before double
kept = []
# %% after double
_double = double
def double(x):
    kept.append((x, _double(x)))
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    kept.append(text)
    return _count_words(text)
# %% end
print(kept)
kept
