"""Right: np.ravel_multi_index raises the ValueError by itself."""

def one_hot(y, num_classes):
    cols = np.asarray(y).astype(np.intp)
    out = np.zeros((cols.size, num_classes))
    if cols.size:
        where = np.ravel_multi_index((np.arange(cols.size), cols), out.shape)
        out.put(where, 1.0)
    return out
