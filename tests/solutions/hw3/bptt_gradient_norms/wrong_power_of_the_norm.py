"""The power of the norm instead of the norm of the power.

Fails: visible, values, shears
"""


def bptt_gradient_norms(Wh, T):
    product, norms = np.eye(len(Wh)), []
    for _ in range(T + 1):
        norms.append(np.linalg.norm(Wh, 2) ** len(norms))
    return np.array(norms)
