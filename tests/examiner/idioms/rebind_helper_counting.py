"""The test replaces the student's helper f by a counting version and calls g."""

# %% right
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

def count_primes(limit):
    return sum(1 for n in range(limit) if is_prime(n))

def next_prime(n):
    n += 1
    while not is_prime(n):
        n += 1
    return n

# %% wrong count_primes has its own test
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

def count_primes(limit):
    return len([n for n in range(2, limit) if all(n % d for d in range(2, n))])

def next_prime(n):
    n += 1
    while not is_prime(n):
        n += 1
    return n

# %% wrong one is a prime
def is_prime(n):
    return n > 0 and all(n % d for d in range(2, int(n ** 0.5) + 1))

def count_primes(limit):
    return sum(map(is_prime, range(limit)))

def next_prime(n):
    return next(m for m in range(n + 1, 2 * n + 3) if is_prime(m))

# %% test
assert [n for n in range(20) if is_prime(n)] == [2, 3, 5, 7, 11, 13, 17, 19]
assert count_primes(100) == 25 and next_prime(13) == 17

asked = []
original = is_prime
def is_prime(n):
    asked.append(n)
    return original(n)
try:
    assert count_primes(30) == 10
    assert set(range(2, 30)) <= set(asked), "count_primes must call is_prime"
    asked.clear()
    assert next_prime(24) == 29
    assert asked == [25, 26, 27, 28, 29], asked
finally:
    is_prime = original

is_prime = lambda n: n % 10 == 0
assert next_prime(11) == 20
is_prime = original
assert next_prime(11) == 13
