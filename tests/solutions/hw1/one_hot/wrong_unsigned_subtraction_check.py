"""Checks y - num_classes >= 0, which wraps for unsigned types: valid uint8 labels are refused.

Fails: values
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    if np.any(y < 0) or np.any(y - num_classes >= 0):
        raise ValueError("label out of range")
    return np.eye(num_classes)[y]
