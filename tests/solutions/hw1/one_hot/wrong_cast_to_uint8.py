"""Labels are cast to uint8 before the check: -1 becomes 255 (fine), but 256 becomes 0 and is accepted.

Fails: values, range
"""

def one_hot(y, num_classes):
    y = np.asarray(y).astype(np.uint8)
    if (y >= num_classes).any():
        raise ValueError("label out of range")
    out = np.zeros((len(y), num_classes))
    out[np.arange(len(y)), y] = 1.0
    return out
