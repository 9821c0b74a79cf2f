"""A label that is out of range silently gets a row of zeros instead of a ValueError.

Fails: visible, range
"""
def one_hot(y, num_classes):
    y = np.asarray(y)
    return (y.reshape(-1, 1) == np.arange(num_classes)).astype(np.float64)
