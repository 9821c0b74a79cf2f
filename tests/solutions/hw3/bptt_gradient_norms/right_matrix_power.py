"""matrix_power and singular values; a list is returned."""


def bptt_gradient_norms(Wh, T):
    return [float(np.linalg.svd(np.linalg.matrix_power(Wh, k), compute_uv=False).max()) for k in range(T + 1)]
