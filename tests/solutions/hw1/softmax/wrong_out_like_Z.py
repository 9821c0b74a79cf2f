"""The result is written into an array like Z: integers are truncated.

Fails: inputs
"""

def softmax(Z):
    out = np.zeros_like(Z)
    for i, row in enumerate(Z):
        e = np.exp(row - row.max())
        out[i] = e / e.sum()
    return out
