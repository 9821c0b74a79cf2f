"""Batch normalisation with running statistics and a train / eval switch."""

# %% given
import numpy as np

# %% right
class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        self.momentum, self.eps, self.training = momentum, eps, True
        self.running_mean = np.zeros(dim)
        self.running_var = np.ones(dim)

    def train(self):
        self.training = True

    def eval(self):
        self.training = False

    def __call__(self, x):
        if self.training:
            mu, var = x.mean(axis=0), x.var(axis=0)
            self.running_mean = self.momentum * self.running_mean + (1 - self.momentum) * mu
            self.running_var = self.momentum * self.running_var + (1 - self.momentum) * var
        else:
            mu, var = self.running_mean, self.running_var
        return (x - mu) / np.sqrt(var + self.eps)

# %% wrong still updates in eval mode
class BatchNorm:
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        self.momentum, self.eps, self.training = momentum, eps, True
        self.running_mean, self.running_var = np.zeros(dim), np.ones(dim)

    def train(self): self.training = True
    def eval(self): self.training = False

    def __call__(self, x):
        mu, var, m = x.mean(axis=0), x.var(axis=0), self.momentum
        self.running_mean = m * self.running_mean + (1 - m) * mu
        self.running_var = m * self.running_var + (1 - m) * var
        if not self.training:
            mu, var = self.running_mean, self.running_var
        return (x - mu) / np.sqrt(var + self.eps)

# %% test
bn = BatchNorm(3)
x = np.random.default_rng(1).normal(5, 2, size=(64, 3))
y = bn(x)
assert np.allclose(y.mean(0), 0) and np.allclose(y.std(0), 1, atol=1e-4)
assert np.allclose(bn.running_mean, 0.1 * x.mean(0))
for _ in range(100):
    bn(x)
assert np.allclose(bn.running_mean, x.mean(0), rtol=1e-3)
bn.eval()
assert bn.training is False
saved = bn.running_mean.copy()
bn(x[:1] + 100)
assert np.array_equal(bn.running_mean, saved), "no updates in eval mode"
bn.running_mean[:], bn.running_var[:] = 1.0, 4.0
assert np.allclose(bn(np.full((1, 3), 3.0)), 1.0, atol=1e-4)
