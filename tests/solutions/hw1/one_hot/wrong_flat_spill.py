"""The range check lets the label num_classes through, and the flat index puts its 1 into the next row.

Fails: visible, range
"""
def one_hot(y, num_classes):
    y = np.asarray(y).astype(int)
    if (y < 0).any() or (y > num_classes).any():
        raise ValueError("labels out of range")
    out = np.zeros(len(y) * num_classes + 1)
    out[np.arange(len(y)) * num_classes + y] = 1.0
    return out[:-1].reshape(len(y), num_classes)
