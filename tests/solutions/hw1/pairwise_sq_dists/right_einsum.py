"""Right: broadcast differences contracted by einsum."""

def pairwise_sq_dists(X, Y):
    d = np.asarray(X, "f8")[:, None] - np.asarray(Y, "f8")
    return np.einsum("...d,...d", d, d)
