"""Right: compares with arange, a row that does not sum to one betrays a bad label."""

def one_hot(y, num_classes):
    hot = np.equal.outer(np.array(y, dtype=np.int64), np.arange(num_classes)).astype(np.float64)
    if not np.array_equal(hot.sum(axis=1), np.ones(len(hot))):
        raise ValueError("some label has no column")
    return hot
