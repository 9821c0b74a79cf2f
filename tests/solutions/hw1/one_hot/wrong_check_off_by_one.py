"""Checks y > num_classes, so the label num_classes itself gives IndexError, not ValueError.

Fails: visible, range
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    if y.min() < 0 or y.max() > num_classes:
        raise ValueError("label out of range")
    out = np.zeros((len(y), num_classes))
    out[np.arange(len(y)), y] = 1.0
    return out
