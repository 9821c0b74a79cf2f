"""The test's own (infinite) generators and iterators are consumed lazily by the student."""

# %% right
def take(n, iterable):
    out = []
    if n <= 0:
        return out
    for x in iterable:
        out.append(x)
        if len(out) == n:
            break
    return out

def chunks(iterable, size):
    it = iter(iterable)
    while chunk := take(size, it):
        yield chunk

# %% wrong reads one element too many
def take(n, iterable):
    out = []
    for x in iterable:
        if len(out) >= n:
            break
        out.append(x)
    return out

def chunks(iterable, size):
    items = list(iterable)
    for i in range(0, len(items), size):
        yield items[i:i + size]

# %% wrong chunks makes a list first
from itertools import islice

def take(n, iterable):
    return list(islice(iterable, n))

def chunks(iterable, size):
    items = take(1000, iterable)
    return (items[i:i + size] for i in range(0, len(items), size))

# %% test
produced = []

def numbers():
    n = 0
    while True:
        produced.append(n)
        yield n
        n += 1

gen = numbers()
assert take(3, gen) == [0, 1, 2]
assert produced == [0, 1, 2], f"only three elements may be read, not {len(produced)}"
assert next(gen) == 3
assert take(2, gen) == [4, 5]
assert take(0, gen) == [] and produced[-1] == 5
assert take(5, iter("abc")) == ["a", "b", "c"]

assert list(chunks(iter(range(7)), 3)) == [[0, 1, 2], [3, 4, 5], [6]]
produced.clear()
c = chunks(numbers(), 2)
assert produced == []
assert next(c) == [0, 1] and next(c) == [2, 3]
assert len(produced) == 4, "chunks has to be lazy"
