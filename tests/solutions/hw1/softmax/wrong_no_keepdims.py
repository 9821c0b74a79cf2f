"""The sums stand as a row: right by chance where N = C and rows alike.

Fails: visible, values, stability, inputs
"""

def softmax(Z):
    e = np.exp(Z - Z.max(axis=1).reshape(-1, 1))
    return e / e.sum(axis=1)
