"""Dropout in train and eval mode with a generator given by the test."""

# %% given
import numpy as np

# %% right
class Dropout:
    def __init__(self, p, rng):
        self.p, self.rng, self.training, self.mask = p, rng, True, None

    def forward(self, x):
        if not self.training:
            return x
        self.mask = (self.rng.random(x.shape) >= self.p) / (1 - self.p)
        return x * self.mask

    def backward(self, dout):
        return dout * self.mask if self.training else dout

# %% wrong draws a new mask in backward
class Dropout:
    def __init__(self, p, rng):
        self.p, self.rng, self.training = p, rng, True

    def forward(self, x):
        if not self.training:
            return x
        return x * (self.rng.random(x.shape) >= self.p) / (1 - self.p)

    def backward(self, dout):
        return self.forward(dout)

# %% wrong forgets the scaling
class Dropout:
    def __init__(self, p, rng):
        self.p, self.rng, self.training = p, rng, True

    def forward(self, x):
        self.mask = self.rng.random(x.shape) >= self.p
        return x * self.mask if self.training else x

    def backward(self, dout):
        return dout * self.mask

# %% test
drop = Dropout(0.25, np.random.default_rng(7))
x = np.ones((200, 50))
y = drop.forward(x)
assert set(np.round(np.unique(y), 6)) == {0.0, round(4 / 3, 6)}
assert abs((y == 0).mean() - 0.25) < 0.02
assert np.array_equal(drop.backward(np.ones_like(x)), y), "use the same mask in backward"
assert not np.array_equal(drop.forward(x), y), "a new mask at each forward"
drop.training = False
assert np.array_equal(drop.forward(x), x)
again = Dropout(0.25, np.random.default_rng(7)).forward(x)
assert np.array_equal(again, y)
