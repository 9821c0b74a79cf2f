"""Many small linear algebra functions, one assert each, with f-string messages."""

# %% given
import numpy as np

# %% right
def trace(A): return sum(A[i, i] for i in range(len(A)))
def is_symmetric(A): return A.shape[0] == A.shape[1] and bool(np.allclose(A, A.T))
def outer(u, v): return u[:, None] * v[None, :]
def power_iteration(A, n=100):
    v = np.ones(len(A))
    for _ in range(n):
        v = A @ v
        v /= np.linalg.norm(v)
    return v @ A @ v, v

# %% wrong is_symmetric returns np.bool_
def trace(A): return np.trace(A)
def is_symmetric(A): return np.all(A == A.T)
def outer(u, v): return np.outer(u, v)
def power_iteration(A, n=100):
    w, V = np.linalg.eigh(A)
    return w[-1], V[:, -1]

# %% wrong no normalisation
def trace(A): return A.diagonal().sum()
def is_symmetric(A): return A.shape[0] == A.shape[1] and bool(np.allclose(A, A.T))
def outer(u, v): return np.outer(u, v)
def power_iteration(A, n=100):
    v = np.ones(len(A))
    for _ in range(n):
        v = A @ v
    return v @ A @ v / (v @ v), v

# %% test
A = np.array([[2.0, 1.0, 0.0], [1.0, 3.0, 1.0], [0.0, 1.0, 2.0]])
assert trace(A) == 7.0, f"trace(A) = {trace(A)}, expected 7"
assert is_symmetric(A) is True
assert is_symmetric(np.triu(A)) is False
u, v = np.array([1, 2]), np.array([3, 4, 5])
assert np.array_equal(outer(u, v), [[3, 4, 5], [6, 8, 10]]), f"outer:\n{outer(u, v)}"
assert outer(u, v).dtype.kind == "i"
lam, vec = power_iteration(A)
w, V = np.linalg.eigh(A)
assert np.isclose(lam, w.max()), f"largest eigenvalue {lam:.4f}, numpy gives {w.max():.4f}"
assert np.isclose(np.linalg.norm(vec), 1), f"|v| = {np.linalg.norm(vec):.3g}"
np.testing.assert_allclose(A @ vec, lam * vec, atol=1e-8)
np.testing.assert_array_almost_equal(np.abs(vec), np.abs(V[:, -1]), decimal=6)
