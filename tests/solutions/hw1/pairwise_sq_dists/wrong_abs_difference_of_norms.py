"""Compares |x.x - y.y| and forgets the cross term: zero on the diagonal, positive, and wrong elsewhere.

Fails: visible, values, inputs, stability
"""

def pairwise_sq_dists(X, Y):
    nx = np.linalg.norm(np.asarray(X, np.float64), axis=1) ** 2
    ny = np.linalg.norm(np.asarray(Y, np.float64), axis=1) ** 2
    return np.abs(np.subtract.outer(nx, ny))
