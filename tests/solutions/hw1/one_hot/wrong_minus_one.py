"""Catches what indexing refuses, but the index -1 counts from the end without a word.

Fails: visible, range
"""
def one_hot(y, num_classes):
    y = np.asarray(y, dtype=int)
    try:
        return np.eye(num_classes)[y]
    except IndexError:
        raise ValueError("label out of range")
