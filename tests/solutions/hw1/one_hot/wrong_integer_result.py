"""Returns an integer array instead of a float one.

Fails: visible, values
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    if y.min() < 0 or y.max() >= num_classes:
        raise ValueError("label out of range")
    return (y[:, None] == np.arange(num_classes)[None, :]).astype(int)
