"""The spectral radius to the k.

Fails: visible, values, shears
"""


def bptt_gradient_norms(Wh, T):
    product, norms = np.eye(len(Wh)), []
    for _ in range(T + 1):
        norms.append(np.abs(np.linalg.eigvals(Wh)).max() ** len(norms))
    return np.array(norms)
