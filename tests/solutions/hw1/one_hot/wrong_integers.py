"""Returns integers where floats are wanted.

Fails: visible, values
"""
def one_hot(y, num_classes):
    y = np.array(y)
    if np.any(y < 0) or np.any(y >= num_classes):
        raise ValueError("label out of range")
    return (y[:, None] == np.arange(num_classes)[None, :]).astype(int)
