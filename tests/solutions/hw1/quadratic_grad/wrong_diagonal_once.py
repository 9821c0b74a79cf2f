"""Counts the diagonal of A once, although x_k^2 has the derivative 2 x_k.

Fails: visible, values, inputs
"""
def quadratic_grad(A, b, x):
    A = np.asarray(A, dtype=float)
    S = A + A.T
    np.fill_diagonal(S, np.diag(A))
    return S @ x + b
