"""Classes in rows and samples in columns: (num_classes, N).

Fails: visible, values
"""

def one_hot(y, num_classes):
    y = np.asarray(y)
    for v in y:
        if v not in range(num_classes):
            raise ValueError("bad label %d" % v)
    return np.array([(y == c).astype(float) for c in range(num_classes)])
