"""np.linalg.eigvalsh of the power, which reads only the lower triangle: right for symmetric matrices only.

Fails: visible, values, shears, edges
"""


def bptt_gradient_norms(Wh, T):
    power, norms = np.eye(len(Wh)), []
    for _ in range(T + 1):
        norms.append(np.abs(np.linalg.eigvalsh(power)).max())
        power = power @ Wh
    return np.array(norms)
