"""Z -= max changes the input.

Fails: visible, inputs
"""

def softmax(Z):
    Z -= Z.max(axis=1, keepdims=True)
    e = np.exp(Z)
    return e / e.sum(axis=1, keepdims=True)
