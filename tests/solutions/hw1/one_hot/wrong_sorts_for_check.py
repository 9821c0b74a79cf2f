"""Sorts y in place to read off the extremes: the input and the row order change.

Fails: visible, values
"""

def one_hot(y, num_classes):
    if not isinstance(y, np.ndarray):
        y = np.array(y)
    y.sort()
    if y[0] < 0 or y[-1] >= num_classes:
        raise ValueError(f"labels go from {y[0]} to {y[-1]}")
    out = np.zeros((len(y), num_classes))
    for i, c in enumerate(y):
        out[i, c] = 1.0
    return out
