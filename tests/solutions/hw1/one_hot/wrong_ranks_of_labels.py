"""Uses the rank among the labels that occur, so that classes that don't occur shift the columns.

Fails: visible, values
"""
def one_hot(y, num_classes):
    y = np.asarray(y)
    if y.min() < 0 or y.max() >= num_classes:
        raise ValueError("label out of range")
    _, idx = np.unique(y, return_inverse=True)
    out = np.zeros((len(y), num_classes))
    out[np.arange(len(y)), idx] = 1
    return out
