"""The product is made in the caller's own matrix.

Fails: edges
"""


def bptt_gradient_norms(Wh, T):
    W, norms = Wh.copy(), [1.0]
    for _ in range(T):
        norms.append(np.linalg.norm(Wh, 2))
        Wh[:] = Wh @ W
    return np.array(norms)
