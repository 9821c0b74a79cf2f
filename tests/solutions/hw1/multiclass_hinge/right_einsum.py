"""Indicators and einsum: v - y (v summed over the classes)."""
def multiclass_hinge(S, y, delta=1.0):
    S = np.array(S, dtype=np.float64)
    N, C = S.shape
    Y = np.eye(C)[np.asarray(y, dtype=int)]
    B = (1 - Y) * (S - np.einsum("nc,nc->n", S, Y)[:, None] + delta)
    v = (B > 0).astype(float)
    return float(np.einsum("nc,nc->", v, B)) / N, (v - np.einsum("nc,nj->nc", Y, v)) / N
