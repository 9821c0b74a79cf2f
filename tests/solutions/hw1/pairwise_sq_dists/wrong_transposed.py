"""Returns (M, N) instead of (N, M): only looks right when X and Y are the same array.

Fails: visible, values, inputs, stability
"""

def pairwise_sq_dists(X, Y):
    X, Y = np.array(X, float), np.array(Y, float)
    rows = []
    for y in Y:
        rows.append(((X - y) ** 2).sum(1))
    return np.array(rows)
