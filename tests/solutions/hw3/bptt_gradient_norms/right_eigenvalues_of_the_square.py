"""The root of the largest eigenvalue of A'A."""


def bptt_gradient_norms(Wh, T):
    A = np.identity(Wh.shape[0])
    out = np.zeros(T + 1)
    for k in range(T + 1):
        out[k] = np.sqrt(np.linalg.eigvalsh(A.T @ A)[-1])
        A = Wh @ A
    return out
