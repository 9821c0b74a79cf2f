# What it tries: honest work with matplotlib figures in cells and one in a function.
# %% after softmax
%matplotlib inline
import matplotlib.pyplot as plt
import numpy as np
plt.plot(np.arange(10), np.arange(10) ** 2)
plt.title("squares")
plt.show()
fig, axes = plt.subplots(2, 2)
axes[0, 0].imshow(np.random.rand(8, 8))
fig
# %% double
import matplotlib.pyplot as plt
def double(x):
    fig, ax = plt.subplots()
    ax.plot([0, 1], [0, 2])
    plt.close(fig)
    return 2 * x
