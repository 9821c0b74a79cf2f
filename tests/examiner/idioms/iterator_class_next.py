"""An iterator class with __iter__ and __next__, used in for, list, zip and sum."""

# %% right
class Countdown:
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1

# %% wrong counts to zero
class Countdown:
    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current < 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1

# %% wrong has no __iter__
class Countdown:
    def __init__(self, start):
        self.current = start

    def __next__(self):
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1

# %% test
from collections.abc import Iterator

c = Countdown(3)
assert isinstance(c, Iterator)
assert iter(c) is c
assert next(c) == 3
assert c.current == 2
assert list(c) == [2, 1]
assert list(c) == [], "an iterator can be used only once"
assert next(c, "done") == "done"
assert sum(Countdown(100)) == 5050
assert [a * b for a, b in zip(Countdown(3), Countdown(5))] == [15, 8, 3]
assert max(Countdown(7)) == 7 and 4 in Countdown(5)
first, *others = Countdown(4)
assert (first, others) == (4, [3, 2, 1])
for n in Countdown(2):
    last = n
assert last == 1
