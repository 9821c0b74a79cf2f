"""The root of the largest eigenvalue of P^T P, for each power P, filled into an array."""


def bptt_gradient_norms(Wh, T):
    result = np.ones(T + 1)
    P = np.identity(Wh.shape[0])
    for k in range(1, T + 1):
        P = np.matmul(Wh, P)
        result[k] = np.sqrt(max(np.linalg.eigvalsh(P.T @ P)[-1], 0.0))
    return result
