"""A bad label raises AssertionError instead of ValueError.

Fails: visible, range
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    assert y.min() >= 0 and y.max() < num_classes, "label out of range"
    out = np.zeros((y.shape[0], num_classes), dtype=np.float64)
    np.put_along_axis(out, y[:, None].astype(int), 1.0, axis=1)
    return out
