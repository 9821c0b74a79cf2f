"""A central-difference check with thousands of calls of the student's loss."""

# %% given
import numpy as np

# %% right
def cross_entropy(logits, y):
    z = logits - logits.max(axis=1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return -logp[np.arange(len(y)), y].mean()

def cross_entropy_grad(logits, y):
    z = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = z / z.sum(axis=1, keepdims=True)
    p[np.arange(len(y)), y] -= 1
    return p / len(y)

# %% wrong gradient not divided by the batch size
def cross_entropy(logits, y):
    z = logits - logits.max(axis=1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return -logp[np.arange(len(y)), y].mean()

def cross_entropy_grad(logits, y):
    z = np.exp(logits)
    p = z / z.sum(axis=1, keepdims=True)
    p[np.arange(len(y)), y] -= 1
    return p

# %% test
rng = np.random.default_rng(5)
logits = rng.normal(size=(100, 10))
y = rng.integers(0, 10, size=100)
h = 1e-5
num = np.zeros_like(logits)
it = np.nditer(logits, flags=["multi_index"])
for _ in it:
    ix = it.multi_index
    old = logits[ix]
    logits[ix] = old + h
    plus = cross_entropy(logits, y)
    logits[ix] = old - h
    minus = cross_entropy(logits, y)
    logits[ix] = old
    num[ix] = (plus - minus) / (2 * h)
grad = cross_entropy_grad(logits, y)
err = np.abs(num - grad).max()
assert err < 1e-7, f"max. difference to the numerical gradient: {err:.2e}"
