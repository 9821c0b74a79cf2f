"""The student's function returns a figure; its axes, images and lines are read."""

# %% given
import numpy as np
import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt
from matplotlib.figure import Figure

images = np.linspace(0, 1, 4 * 5 * 5).reshape(4, 5, 5)
labels = ["a", "b", "c", "d"]

# %% right
def show_grid(images, titles, ncols=2):
    nrows = -(-len(images) // ncols)
    fig, axes = plt.subplots(nrows, ncols, squeeze=False)
    for ax in axes.flat:
        ax.axis("off")
    for ax, img, title in zip(axes.flat, images, titles):
        ax.imshow(img, cmap="gray")
        ax.set_title(title)
    return fig

# %% wrong returns the axes
def show_grid(images, titles, ncols=2):
    fig, axes = plt.subplots(-(-len(images) // ncols), ncols, squeeze=False)
    for ax, img, title in zip(axes.flat, images, titles):
        ax.imshow(img, cmap="gray")
        ax.set_title(title)
        ax.axis("off")
    return axes

# %% wrong default colours
def show_grid(images, titles, ncols=2):
    fig, axes = plt.subplots(-(-len(images) // ncols), ncols, squeeze=False)
    for ax, img, title in zip(axes.flat, images, titles):
        ax.imshow(img)
        ax.set_title(title)
        ax.axis("off")
    return fig

# %% test
fig = show_grid(images, labels)
assert isinstance(fig, Figure), "return the figure"
assert len(fig.axes) == 4
for ax, img, label in zip(fig.axes, images, labels):
    assert ax.get_title() == label
    assert len(ax.images) == 1
    np.testing.assert_allclose(ax.images[0].get_array(), img)
    assert ax.images[0].get_cmap().name == "gray"
    assert not ax.axison
fig3 = show_grid(images[:2], labels[:2], ncols=3)
assert sum(len(ax.images) for ax in fig3.get_axes()) == 2
assert fig3 is not fig
plt.close("all")
