"""Right (to rounding): expanded formula in float64 after one shared shift, clipped at zero."""

def pairwise_sq_dists(X, Y):
    X = np.array(X, dtype=np.float64)
    Y = np.array(Y, dtype=np.float64)
    shift = np.concatenate([X, Y]).mean(axis=0)
    X -= shift
    Y -= shift
    G = X @ Y.T
    G *= -2.0
    G += np.einsum("ij,ij->i", X, X)[:, None]
    G += np.einsum("ij,ij->i", Y, Y)
    return G.clip(min=0.0)
