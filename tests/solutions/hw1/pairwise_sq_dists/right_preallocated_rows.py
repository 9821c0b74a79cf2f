"""Right: one row at a time into a preallocated float64 buffer, via a fortran-ordered copy."""

def pairwise_sq_dists(X, Y):
    Yf = np.array(Y, dtype=np.float64, order="F")
    out = np.empty((len(X), len(Yf)))
    for i, x in enumerate(X):
        np.sum(np.power(Yf - x, 2), axis=1, out=out[i])
    return out
