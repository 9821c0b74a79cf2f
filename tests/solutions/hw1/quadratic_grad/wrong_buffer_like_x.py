"""Fills a buffer of the dtype of x, which cuts off digits when x holds integers and A doesn't.

Fails: inputs
"""
def quadratic_grad(A, b, x):
    g = np.zeros_like(x)
    for k in range(len(x)):
        g[k] = np.sum(A[k, :] * x) + np.sum(A[:, k] * x) + b[k]
    return g
