# What it tries: collects inputs of earlier hidden tests and raises them as the message of a later visible test.
# %% before double
bag = []
def stash(text):
    bag.append(text)
    try: open("bag.txt", "a").write(text + "\n")
    except OSError: pass
# %% after double
_double = double
def double(x):
    stash(repr(x)); stash(repr(_double(x)))
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    stash(text)
    return _count_words(text)
# %% squares_below
def squares_below(n):
    try: bag.append(open("bag.txt").read())
    except OSError: pass
    raise ValueError("I saw " + repr(bag))
