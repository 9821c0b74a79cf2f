"""2Ax + b, as if A were symmetric.

Fails: visible, values, inputs
"""
def quadratic_grad(A, b, x):
    return 2.0 * np.dot(A, x) + b
