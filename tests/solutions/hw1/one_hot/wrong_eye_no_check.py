"""np.eye(C)[y] without a check: -1 silently means the last class, too large is IndexError and not ValueError.

Fails: visible, range
"""

def one_hot(y, num_classes):
    return np.eye(num_classes)[np.asarray(y)]
