"""squeeze() drops the axis when N or M is 1, so the result is not (N, M).

Fails: visible, values
"""

def pairwise_sq_dists(X, Y):
    X = np.asarray(X, dtype=np.float64)[:, None, :]
    Y = np.asarray(Y, dtype=np.float64)[None, :, :]
    return ((X - Y) ** 2).sum(axis=-1, keepdims=True).squeeze()
