"""Subtracts the mean of each row, which still overflows for differences in the thousands.

Fails: visible, stability
"""
def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    E = np.exp(Z - Z.mean(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
