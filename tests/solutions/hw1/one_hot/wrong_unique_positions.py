"""Columns are positions among the labels that occur, so a missing class shifts all later ones.

Fails: visible, values
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    if (y < 0).any() or (y >= num_classes).any():
        raise ValueError("bad label")
    _, idx = np.unique(y, return_inverse=True)
    out = np.zeros((len(y), num_classes))
    out[np.arange(len(y)), idx] = 1.0
    return out
