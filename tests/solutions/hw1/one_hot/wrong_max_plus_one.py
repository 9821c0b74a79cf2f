"""The width is max(y)+1, not num_classes: too narrow when the largest class is missing.

Fails: visible, values
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    if y.min() < 0 or y.max() >= num_classes:
        raise ValueError("label out of range")
    return np.eye(int(y.max()) + 1)[y]
