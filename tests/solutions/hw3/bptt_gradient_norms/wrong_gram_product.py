"""The root of the norm of (W^T W)^k, that is ||W||^k, believed to be ||W^k||.

Fails: visible, values, shears
"""


def bptt_gradient_norms(Wh, T):
    gram, power, norms = Wh.T @ Wh, np.eye(len(Wh)), []
    for _ in range(T + 1):
        norms.append(np.sqrt(np.linalg.eigvalsh(power)[-1]))
        power = power @ gram
    return np.array(norms)
