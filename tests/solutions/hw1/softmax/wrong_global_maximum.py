"""Subtracts the maximum of the whole array.

Fails: visible, stability
"""

def softmax(Z):
    e = np.exp(Z - Z.max())
    return e / e.sum(axis=1, keepdims=True)
