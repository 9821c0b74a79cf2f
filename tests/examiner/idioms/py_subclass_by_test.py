"""The test derives from the student's class, overrides a hook and calls super().

Two kernels: can't derive from a class of the student's
"""

# %% right
class Trainer:
    def __init__(self, epochs):
        self.epochs = epochs
        self.history = []

    def train_epoch(self, epoch):
        raise NotImplementedError("override train_epoch")

    def on_epoch_end(self, epoch, loss):
        self.history.append(loss)

    def should_stop(self):
        return len(self.history) >= 2 and self.history[-1] > self.history[-2]

    def fit(self):
        for epoch in range(self.epochs):
            self.on_epoch_end(epoch, self.train_epoch(epoch))
            if self.should_stop():
                break
        return self

# %% wrong fit does not call the hook
class Trainer:
    def __init__(self, epochs):
        self.epochs = epochs
        self.history = []

    def train_epoch(self, epoch):
        raise NotImplementedError

    def on_epoch_end(self, epoch, loss):
        pass

    def fit(self):
        for epoch in range(self.epochs):
            self.history.append(self.train_epoch(epoch))
            if self.history[-1] > min(self.history):
                break
        return self

# %% test
class Fake(Trainer):
    def __init__(self, losses):
        super().__init__(epochs=len(losses))
        self.losses = losses
        self.ended = []

    def train_epoch(self, epoch):
        return self.losses[epoch]

    def on_epoch_end(self, epoch, loss):
        super().on_epoch_end(epoch, loss)
        self.ended.append(epoch)

f = Fake([3, 2, 1, 5, 0])
assert isinstance(f, Trainer) and f.epochs == 5
assert f.fit() is f
assert f.history == [3, 2, 1, 5], f.history
assert f.ended == [0, 1, 2, 3], "fit has to call on_epoch_end"
assert Fake([]).fit().history == []
try:
    Trainer(1).fit()
    raise AssertionError("train_epoch of the base class must raise NotImplementedError")
except NotImplementedError:
    pass
