"""Uses all() where any() is meant: raises only when every label is bad, otherwise leaves zero rows.

Fails: visible, range
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    if (y < 0).all() or (y >= num_classes).all():
        raise ValueError("labels out of range")
    return (y.reshape(-1, 1) == np.arange(num_classes)).astype(float)
