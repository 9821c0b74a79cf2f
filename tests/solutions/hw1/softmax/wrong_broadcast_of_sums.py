"""Sums without keepdims, so that for N = C each column is divided by another row's sum, and other shapes don't fit.

Fails: visible, values, stability, inputs
"""
def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    E = np.exp(Z - np.max(Z, axis=1, keepdims=True))
    return E / E.sum(axis=1)
