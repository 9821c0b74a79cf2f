"""The student plots in the cell itself and leaves fig, ax behind as variables."""

# %% given
import numpy as np
import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt

epochs = np.arange(1, 6)
train_loss = np.array([2.0, 1.2, 0.8, 0.6, 0.5])
val_loss = np.array([2.1, 1.4, 1.1, 1.0, 1.05])

# %% right
fig, ax = plt.subplots()
ax.plot(epochs, train_loss, label="train")
ax.plot(epochs, val_loss, "r--", label="validation")
best_epoch = epochs[np.argmin(val_loss)]
ax.axvline(best_epoch, color="gray")
ax.set(xlabel="epoch", ylabel="loss", yscale="log")
ax.legend()

# %% wrong linear scale
fig, ax = plt.subplots()
ax.plot(epochs, train_loss, label="train")
ax.plot(epochs, val_loss, "r--", label="validation")
best_epoch = epochs[np.argmin(val_loss)]
ax.axvline(best_epoch, color="gray")
ax.set(xlabel="epoch", ylabel="loss")

# %% wrong best epoch of the training loss
fig, ax = plt.subplots()
ax.plot(epochs, train_loss, label="train")
ax.plot(epochs, val_loss, "r--", label="validation")
best_epoch = epochs[np.argmin(train_loss)]
ax.axvline(best_epoch, color="gray")
ax.set(xlabel="epoch", ylabel="loss", yscale="log")

# %% test
assert isinstance(fig, plt.Figure)
assert isinstance(ax, plt.Axes)
assert ax.figure is fig
assert ax.get_yscale() == "log", "use a logarithmic y axis"
assert ax.get_xlabel() == "epoch" and ax.get_ylabel() == "loss"
handles, names = ax.get_legend_handles_labels()
assert names == ["train", "validation"]
assert np.array_equal(handles[0].get_ydata(), train_loss)
assert np.array_equal(handles[1].get_ydata(), val_loss)
assert handles[1].get_linestyle() == "--"
assert best_epoch == 4
assert any(np.all(np.asarray(l.get_xdata()) == best_epoch) for l in ax.lines)
