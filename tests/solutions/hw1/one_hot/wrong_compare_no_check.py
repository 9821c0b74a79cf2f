"""Comparison with arange but no check: a bad label gives a row of zeros, no error.

Fails: visible, range
"""

def one_hot(y, num_classes):
    return np.equal.outer(np.asarray(y), np.arange(num_classes)).astype(np.float64)
