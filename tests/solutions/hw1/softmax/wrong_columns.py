"""Normalizes the columns, not the rows.

Fails: visible, values, stability, inputs
"""
def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    E = np.exp(Z - Z.max(axis=0))
    return E / E.sum(axis=0)
