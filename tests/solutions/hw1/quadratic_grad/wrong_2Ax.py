"""2 A x + b, right only for symmetric A.

Fails: visible, values, inputs
"""

def quadratic_grad(A, b, x):
    return 2 * A @ x + b
