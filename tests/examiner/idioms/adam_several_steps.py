"""Adam on a dict of parameters: several steps against a reference in the test."""

# %% given
import numpy as np

# %% right
class Adam:
    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.betas, self.eps = params, lr, betas, eps
        self.m = {k: np.zeros_like(v) for k, v in params.items()}
        self.v = {k: np.zeros_like(v) for k, v in params.items()}
        self.t = 0

    def step(self, grads):
        self.t += 1
        b1, b2 = self.betas
        for k, g in grads.items():
            self.m[k] = b1 * self.m[k] + (1 - b1) * g
            self.v[k] = b2 * self.v[k] + (1 - b2) * g ** 2
            mhat = self.m[k] / (1 - b1 ** self.t)
            vhat = self.v[k] / (1 - b2 ** self.t)
            self.params[k] -= self.lr * mhat / (np.sqrt(vhat) + self.eps)

# %% wrong no bias correction
class Adam:
    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.betas, self.eps = params, lr, betas, eps
        self.m, self.v, self.t = {k: 0 for k in params}, {k: 0 for k in params}, 0

    def step(self, grads):
        self.t += 1
        for k, g in grads.items():
            self.m[k] = self.betas[0] * self.m[k] + (1 - self.betas[0]) * g
            self.v[k] = self.betas[1] * self.v[k] + (1 - self.betas[1]) * g ** 2
            self.params[k] -= self.lr * self.m[k] / (np.sqrt(self.v[k]) + self.eps)

# %% test
params = {"w": np.array([1.0, -2.0]), "b": np.array([0.5])}
w = params["w"]
opt = Adam(params, lr=0.1)
ref = {k: v.copy() for k, v in params.items()}
m = {k: 0.0 for k in ref}
v = {k: 0.0 for k in ref}
for t in range(1, 11):
    grads = {k: 2 * p for k, p in params.items()}   # d/dp of p**2
    for k in ref:
        g = 2 * ref[k]
        m[k] = 0.9 * m[k] + 0.1 * g
        v[k] = 0.999 * v[k] + 0.001 * g ** 2
        ref[k] = ref[k] - 0.1 * (m[k] / (1 - 0.9 ** t)) / (np.sqrt(v[k] / (1 - 0.999 ** t)) + 1e-8)
    opt.step(grads)
    for k in ref:
        np.testing.assert_allclose(params[k], ref[k], rtol=1e-10, err_msg=f"{k}, step {t}")
assert opt.t == 10
assert w is params["w"], "update in place"
assert opt.m["w"].shape == (2,)
