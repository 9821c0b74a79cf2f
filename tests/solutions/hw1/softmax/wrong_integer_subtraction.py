"""Subtracts the maximum in the integers' own type, which for uint8 wraps around.

Fails: ?
"""
def softmax(Z):
    Z = np.asarray(Z)
    shifted = Z - Z.max(axis=1, keepdims=True)
    E = np.exp(shifted.astype(float))
    return E / E.sum(axis=1, keepdims=True)
