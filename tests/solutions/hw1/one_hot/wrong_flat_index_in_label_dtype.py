"""Flat positions are computed in y's own dtype, so uint8 labels wrap once N*num_classes passes 255.

Fails: values
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    if np.any(y < 0) or np.any(y >= num_classes):
        raise ValueError("label outside range")
    n = y.shape[0]
    out = np.zeros((n, num_classes))
    offsets = (np.arange(n) * num_classes).astype(y.dtype)
    out.flat[offsets + y] = 1.0
    return out
