"""Singular values of np.linalg.matrix_power, as a list comprehension."""


def bptt_gradient_norms(Wh, T):
    return np.array([np.linalg.svd(np.linalg.matrix_power(Wh, k), compute_uv=False).max() for k in range(T + 1)])
