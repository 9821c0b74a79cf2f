"""The power is taken entry by entry.

Fails: visible, values, shears, edges
"""


def bptt_gradient_norms(Wh, T):
    product, norms = np.ones_like(Wh), []
    for _ in range(T + 1):
        norms.append(np.linalg.norm(product, 2))
        product = product * Wh
    return np.array(norms)
