"""The gradient of b'x is forgotten.

Fails: visible, values, inputs
"""

def quadratic_grad(A, b, x):
    return (A + A.T) @ x
