"""A += A.T changes the caller's matrix (and with overlapping memory).

Fails: inputs
"""

def quadratic_grad(A, b, x):
    A += A.T.copy()
    return A @ x + b
