"""out[:, y] = 1 sets the columns in every row, so rows have several ones (right for a single label).

Fails: visible, values
"""

def one_hot(y, num_classes):
    y = np.array(y)
    if (y < 0).any() or (y >= num_classes).any():
        raise ValueError("label out of range")
    out = np.zeros((len(y), num_classes))
    out[:, y] = 1.0
    return out
