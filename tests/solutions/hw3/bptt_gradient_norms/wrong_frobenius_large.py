"""The Frobenius norm scaled by sqrt(H) so that the identity has norm 1: right for multiples of orthogonal matrices only.

Fails: visible, values, shears
"""


def bptt_gradient_norms(Wh, T):
    power, norms = np.eye(len(Wh)), []
    for _ in range(T + 1):
        norms.append(np.linalg.norm(power) / np.sqrt(len(Wh)))
        power = power @ Wh
    return np.array(norms)
