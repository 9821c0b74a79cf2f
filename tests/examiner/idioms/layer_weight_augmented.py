"""The test perturbs weights with layer.W += ... and layer.b[i] -= eps for a check."""

# %% given
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(6, 3))
t = rng.normal(size=6)

# %% right
class Regressor:
    def __init__(self, d):
        self.W = np.linspace(-1, 1, d)
        self.b = np.zeros(1)

    def loss(self, X, t):
        return 0.5 * np.mean((X @ self.W + self.b - t) ** 2)

    def gradient(self, X, t):
        err = X @ self.W + self.b - t
        return X.T @ err / len(t), np.array([err.mean()])

# %% wrong sign of the bias gradient
class Regressor:
    def __init__(self, d):
        self.W = np.linspace(-1, 1, d)
        self.b = np.zeros(1)

    def loss(self, X, t):
        return 0.5 * np.mean((X @ self.W + self.b - t) ** 2)

    def gradient(self, X, t):
        err = X @ self.W + self.b - t
        return X.T @ err / len(t), np.array([-err.mean()])

# %% test
model = Regressor(3)
gW, gb = model.gradient(X, t)
l0 = model.loss(X, t)
eps = 1e-6
for i in range(3):
    model.W[i] += eps
    up = model.loss(X, t)
    model.W[i] -= 2 * eps
    down = model.loss(X, t)
    model.W[i] += eps
    assert abs((up - down) / (2 * eps) - gW[i]) < 1e-5, f"dL/dW[{i}]"
model.b += eps
assert abs((model.loss(X, t) - l0) / eps - gb[0]) < 1e-4, "dL/db"
model.b -= eps

for _ in range(5):
    gW, gb = model.gradient(X, t)
    model.W -= 0.1 * gW
    model.b -= 0.1 * gb
assert model.loss(X, t) < l0
