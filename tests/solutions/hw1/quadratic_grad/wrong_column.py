"""Returns a column (D, 1).

Fails: visible, values, inputs
"""

def quadratic_grad(A, b, x):
    x = x.reshape(-1, 1)
    return (A + A.T) @ x + b.reshape(-1, 1)
