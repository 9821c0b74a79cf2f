"""Uses y.shape / y.min directly, so a list of labels fails with AttributeError.

Fails: values, range
"""

def one_hot(y, num_classes):
    if y.min() < 0 or y.max() > num_classes - 1:
        raise ValueError("labels must be in 0..num_classes-1")
    out = np.zeros((y.shape[0], num_classes))
    out[np.arange(y.shape[0]), y] = 1
    return out
