"""The power is accumulated in place in Wh, which changes the caller's matrix.

Fails: edges
"""


def bptt_gradient_norms(Wh, T):
    first, norms = Wh.copy(), [1.0]
    for k in range(1, T + 1):
        if k > 1:
            Wh[:] = Wh @ first
        norms.append(np.linalg.norm(Wh, 2))
    return np.array(norms)
