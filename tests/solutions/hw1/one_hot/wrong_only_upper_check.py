"""Only too large labels are rejected, negative ones index from the end.

Fails: visible, range
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    if np.max(y) >= num_classes:
        raise ValueError(f"label {np.max(y)} >= {num_classes}")
    out = np.zeros((y.size, num_classes))
    out[np.arange(y.size), y] = 1
    return out
