"""Writes the rows into a buffer like Z, which for integer scores can hold 0 and 1 only.

Fails: inputs
"""
def softmax(Z):
    P = np.zeros_like(Z)
    for i, z in enumerate(Z):
        e = np.exp(z.astype(float) - float(z.max()))
        P[i] = e / e.sum()
    return P
