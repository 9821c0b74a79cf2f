"""The largest eigenvalue modulus of each power instead of the largest singular value.

Fails: visible, values, shears
"""


def bptt_gradient_norms(Wh, T):
    return np.array([np.abs(np.linalg.eigvals(np.linalg.matrix_power(Wh, k))).max() for k in range(T + 1)])
