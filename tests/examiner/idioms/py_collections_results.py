"""Counter, defaultdict, OrderedDict, deque and range as results."""

# %% given
from collections import Counter, defaultdict, OrderedDict, deque

# %% right
def letter_counts(text):
    return Counter(c for c in text.lower() if c.isalpha())

def index_words(text):
    index = defaultdict(list)
    for i, w in enumerate(text.split()):
        index[w].append(i)
    return index

def last_n(iterable, n):
    return deque(iterable, maxlen=n)

def every_other(n):
    return range(0, n, 2)

def ordered(pairs):
    return OrderedDict(sorted(pairs))

# %% wrong no maxlen and a plain dict
def letter_counts(text):
    return Counter(filter(str.isalpha, text.lower()))

def index_words(text):
    words = text.split()
    return {w: [i for i, v in enumerate(words) if v == w] for w in words}

def last_n(iterable, n):
    return deque(list(iterable)[-n:])

def every_other(n):
    return range(n)[::2]

def ordered(pairs):
    return OrderedDict(sorted(pairs))

# %% test
c = letter_counts("Mississippi River")
assert isinstance(c, Counter)
assert c.most_common(1) == [("i", 5)] and c["z"] == 0
assert c - Counter("iiii") == Counter(m=1, i=1, s=4, p=2, r=2, v=1, e=1)

idx = index_words("to be or not to be")
assert idx["to"] == [0, 4] and dict(idx)["not"] == [3]
assert isinstance(idx, defaultdict) and idx["missing"] == []
d = last_n(range(10), 3)
assert list(d) == [7, 8, 9] and d.maxlen == 3
d.append(10)
assert d == deque([8, 9, 10]), d
r = every_other(9)
assert isinstance(r, range) and r == range(0, 9, 2) and 4 in r and len(r) == 5
o = ordered([("b", 1), ("a", 2)])
o.move_to_end("a")
assert type(o) is OrderedDict and list(o.items()) == [("b", 1), ("a", 2)]
