"""T entries instead of T + 1.

Fails: visible, values, shears, edges
"""


def bptt_gradient_norms(Wh, T):
    product, norms = np.eye(len(Wh)), []
    for _ in range(T):
        norms.append(np.linalg.norm(product, 2))
        product = product @ Wh
    return np.array(norms)
