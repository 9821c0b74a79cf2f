# What it tries: gives the global generator a position far outside of its buffer, which numpy doesn't check.
# %% double
import numpy as np
def double(x):
    state = np.random.get_state()
    np.random.set_state((state[0], state[1], 10**9, 0, 0.0))
    return 2 * x
