"""The list begins with Wh itself and the 1 is put in front, which returns two entries for T = 0.

Fails: edges
"""


def bptt_gradient_norms(Wh, T):
    power, norms = Wh, [1.0, np.linalg.norm(Wh, 2)]
    for _ in range(T - 1):
        power = power @ Wh
        norms.append(np.linalg.norm(power, 2))
    return np.array(norms)
