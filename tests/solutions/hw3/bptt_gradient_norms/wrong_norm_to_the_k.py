"""The norm of Wh to the power k instead of the norm of the k-th power, except for k <= 2 where it is computed rightly.

Fails: visible, values, shears
"""


def bptt_gradient_norms(Wh, T):
    s = np.linalg.norm(Wh, 2)
    s2 = np.linalg.norm(Wh @ Wh, 2)
    return np.array([s2 ** (k // 2) * s ** (k % 2) for k in range(T + 1)])
