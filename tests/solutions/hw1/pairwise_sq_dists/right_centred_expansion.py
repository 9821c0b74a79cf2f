"""Expands the square after moving the data to the origin in float64, and clamps what rounding leaves."""
def pairwise_sq_dists(X, Y):
    X = np.array(X, dtype=np.float64)
    Y = np.array(Y, dtype=np.float64)
    centre = Y.mean(axis=0)
    P, Q = X - centre, Y - centre
    d = np.add.outer(np.einsum("nd,nd->n", P, P), np.einsum("md,md->m", Q, Q)) - 2.0 * P.dot(Q.T)
    return np.clip(d, 0.0, None)
