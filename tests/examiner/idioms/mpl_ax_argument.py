"""An Axes made by the test is passed to the student's function.

Two kernels: can't cross to the student's kernel
"""

# %% given
import numpy as np
import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt

# %% right
def plot_hist(ax, data, bins=10):
    counts, edges, patches = ax.hist(data, bins=bins, color="C1")
    ax.axvline(np.mean(data), color="k", linestyle="--")
    ax.set_title(f"n = {len(data)}")
    return counts

# %% wrong draws with plt into the current axes
def plot_hist(ax, data, bins=10):
    counts, edges, patches = plt.hist(data, bins=bins, color="C1")
    plt.axvline(np.mean(data), color="k", linestyle="--")
    plt.title(f"n = {len(data)}")
    return counts

# %% wrong the line is at the median
def plot_hist(ax, data, bins=10):
    counts, *_ = ax.hist(data, bins)
    ax.axvline(np.median(data))
    ax.set_title(f"n = {len(data)}")
    return counts

# %% test
fig, (ax1, ax2) = plt.subplots(1, 2)
data = np.random.default_rng(0).exponential(size=300)
counts = plot_hist(ax1, data, bins=15)
assert counts.sum() == 300
assert len(ax1.patches) == 15, "draw into the axes that are passed"
heights = [p.get_height() for p in ax1.patches]
assert heights == counts.tolist()
assert ax1.get_title() == "n = 300"
(line,) = ax1.lines
assert np.isclose(line.get_xdata()[0], data.mean())
assert len(ax2.patches) == 0 and len(ax2.lines) == 0, "the other axes stay empty"
plot_hist(ax2, [1, 2, 2, 3])
assert ax2.get_title() == "n = 4"
plt.close(fig)
