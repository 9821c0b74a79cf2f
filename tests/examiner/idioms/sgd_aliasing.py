"""SGD(params).step(grads) changes the caller's arrays in place."""

# %% given
import numpy as np

# %% right
class SGD:
    def __init__(self, params, lr=0.1):
        self.params = params
        self.lr = lr

    def step(self, grads):
        for p, g in zip(self.params, grads):
            p -= self.lr * g

# %% right
class SGD:
    def __init__(self, params, lr=0.1):
        self.params = list(params)
        self.lr = lr

    def step(self, grads):
        for i in range(len(self.params)):
            self.params[i][...] = self.params[i] - self.lr * grads[i]

# %% wrong rebinds the parameters
class SGD:
    def __init__(self, params, lr=0.1):
        self.params = params
        self.lr = lr

    def step(self, grads):
        self.params = [p - self.lr * g for p, g in zip(self.params, grads)]

# %% test
W = np.ones((2, 2))
b = np.zeros(2)
opt = SGD([W, b], lr=0.5)
gW, gb = np.full((2, 2), 2.0), np.array([1.0, -1.0])
opt.step([gW, gb])
np.testing.assert_allclose(W, 0.0)
np.testing.assert_allclose(b, [-0.5, 0.5])
assert opt.params[0] is W

opt.lr = 0.1
W += 1          # the caller changes W, the optimiser sees it
for _ in range(3):
    opt.step([gW, gb])
np.testing.assert_allclose(W, 0.4)
np.testing.assert_allclose(b, [-0.8, 0.8])
assert (gW == 2).all(), "the gradients must not be changed"
