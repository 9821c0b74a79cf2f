"""Frobenius norms: np.linalg.norm without the 2.

Fails: visible, values, shears, edges
"""


def bptt_gradient_norms(Wh, T):
    product, norms = np.eye(len(Wh)), []
    for _ in range(T + 1):
        norms.append(np.linalg.norm(product))
        product = product @ Wh
    return np.array(norms)
