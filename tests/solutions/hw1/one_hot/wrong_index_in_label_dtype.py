"""Computes flat positions in the dtype of y, which for uint8 wrap around at 256.

Fails: values
"""
def one_hot(y, num_classes):
    y = np.asarray(y)
    if y.min() < 0 or y.max() >= num_classes:
        raise ValueError("label out of range")
    start = (np.arange(len(y)) * num_classes).astype(y.dtype)
    out = np.zeros(len(y) * num_classes)
    out[start + y] = 1.0
    return out.reshape(len(y), num_classes)
