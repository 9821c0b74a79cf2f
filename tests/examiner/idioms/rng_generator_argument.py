"""A seeded np.random.Generator is passed in; its state advances."""

# %% given
import numpy as np

# %% right
def bootstrap_mean(x, n, rng):
    idx = rng.integers(0, len(x), size=(n, len(x)))
    return x[idx].mean(axis=1)

# %% right
def bootstrap_mean(x, n, rng):
    return np.array([rng.choice(x, size=len(x), replace=True).mean() for _ in range(n)])

# %% wrong makes its own generator
def bootstrap_mean(x, n, rng):
    rng = np.random.default_rng(0)
    return x[rng.integers(0, len(x), size=(n, len(x)))].mean(axis=1)

# %% wrong uses the global state
def bootstrap_mean(x, n, rng):
    np.random.seed(int(rng.integers(1000)))
    return x[np.random.randint(0, len(x), size=(n, len(x)))].mean(axis=1)

# %% test
x = np.array([1.0, 2.0, 3.0, 4.0, 10.0])
np.random.seed(77)
state = np.random.get_state()
rng = np.random.default_rng(2024)
m1 = bootstrap_mean(x, 500, rng)
m2 = bootstrap_mean(x, 500, rng)
assert m1.shape == (500,)
assert not np.array_equal(m1, m2), "the second call must use new random numbers"
assert rng.bit_generator.state != np.random.default_rng(2024).bit_generator.state

again = bootstrap_mean(x, 500, np.random.default_rng(2024))
assert np.array_equal(m1, again), "the same seed must give the same result"
assert abs(m1.mean() - 4.0) < 0.3
assert 1 <= m1.min() and m1.max() <= 10

after = np.random.get_state()
assert after[0] == state[0] and np.array_equal(after[1], state[1]) and after[2:] == state[2:], \
    "do not touch the global random state"
