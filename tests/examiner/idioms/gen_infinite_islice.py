"""An infinite generator read with islice, takewhile and zip."""

# %% right
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1

# %% right
def primes():
    yield 2
    candidate = 3
    while True:
        if all(candidate % d for d in range(3, int(candidate ** 0.5) + 1, 2)):
            yield candidate
        candidate += 2

# %% wrong starts with one
def primes():
    n = 1
    while True:
        if all(n % d for d in range(2, n)):
            yield n
        n += 1

# %% wrong stops at one hundred
def primes():
    for n in range(2, 100):
        if all(n % d for d in range(2, n)):
            yield n

# %% test
from itertools import islice, takewhile, count

assert list(islice(primes(), 10)) == [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
assert list(takewhile(lambda p: p < 20, primes())) == [2, 3, 5, 7, 11, 13, 17, 19]
p = primes()
assert iter(p) is p
assert hasattr(p, "__next__")
assert [next(p) for _ in range(3)] == [2, 3, 5]
assert next(p) == 7, "the generator goes on where it stopped"
other = primes()
assert next(other) == 2 and next(p) == 11, "generators are independent"
assert dict(zip(range(4), primes())) == {0: 2, 1: 3, 2: 5, 3: 7}
assert next(islice(primes(), 50, None)) == 233
for i, q in enumerate(primes()):
    if i == 30:
        break
assert q == 127
p.close()
assert next(p, "closed") == "closed"
