"""2 A' x + b.

Fails: visible, values, inputs
"""

def quadratic_grad(A, b, x):
    return 2 * x @ A + b
