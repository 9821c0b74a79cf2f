"""Labels out of range are clipped to the nearest class instead of being refused.

Fails: visible, range
"""

def one_hot(y, num_classes):
    labels = np.clip(np.asarray(y, dtype=np.int64), 0, num_classes - 1)
    return np.identity(num_classes)[labels]
