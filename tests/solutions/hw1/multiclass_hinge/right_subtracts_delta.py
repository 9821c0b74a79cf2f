"""Counts j = y in, and takes it out at the end."""

def multiclass_hinge(S, y, delta=1.0):
    t = one_hot(y, S.shape[1]).astype(np.float32)
    margins = np.maximum(0.0, S - (S * t).sum(1, keepdims=True) + delta)
    v = (margins > 0) * 1.0
    return np.mean(margins.sum(1) - delta), (v - t * v.sum(axis=1, keepdims=True)) / len(S)
