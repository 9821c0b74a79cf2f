"""Reads layer.__dict__ and vars(obj) and goes through the attributes."""

# %% given
import numpy as np

# %% right
class Perceptron:
    def __init__(self, n_features):
        self.w = np.zeros(n_features)
        self.b = 0.0
        self.n_updates = 0

    def predict(self, x):
        return 1 if self.w @ x + self.b > 0 else -1

    def update(self, x, y):
        if self.predict(x) != y:
            self.w = self.w + y * x
            self.b += y
            self.n_updates += 1

# %% wrong shares the counter between instances
class Perceptron:
    n_updates = 0

    def __init__(self, n_features):
        self.w = np.zeros(n_features)
        self.b = 0.0

    def predict(self, x):
        return 1 if self.w @ x + self.b > 0 else -1

    def update(self, x, y):
        if self.predict(x) != y:
            self.w = self.w + y * x
            self.b += y
            Perceptron.n_updates += 1

# %% test
p = Perceptron(2)
assert set(vars(p)) == {"w", "b", "n_updates"}, f"attributes: {sorted(vars(p))}"
assert all(np.all(v == 0) for v in p.__dict__.values())
p.update(np.array([1.0, 2.0]), 1)
p.update(np.array([1.0, 2.0]), 1)
assert vars(p)["n_updates"] == 1
assert p.__dict__["b"] == 1
arrays = {k: v for k, v in vars(p).items() if isinstance(v, np.ndarray)}
assert list(arrays) == ["w"]
assert arrays["w"].tolist() == [1, 2]

q = Perceptron(2)
assert q.n_updates == 0, "a new perceptron starts from zero"
q.__dict__["b"] = -5.0
assert q.predict(np.array([1.0, 1.0])) == -1
