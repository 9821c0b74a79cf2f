"""Adds the result onto b, the caller's array.

Fails: inputs
"""
def quadratic_grad(A, b, x):
    A, b, x = np.asarray(A, dtype=float), np.asarray(b, dtype=float), np.asarray(x, dtype=float)
    b += (A + A.T) @ x
    return b
