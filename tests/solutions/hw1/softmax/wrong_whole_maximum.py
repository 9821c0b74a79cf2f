"""Subtracts the maximum of the whole array, so that rows far below it become nan.

Fails: visible, stability
"""
def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    E = np.exp(Z - Z.max())
    return E / E.sum(axis=1, keepdims=True)
