"""inspect.getsource: the solution must be vectorised, no loops in the source."""

# %% given
import numpy as np

# %% right
def pairwise_dist(A, B):
    """Euclidean distances between the rows of A and B."""
    diff = A[:, None, :] - B[None, :, :]
    return np.sqrt((diff ** 2).sum(-1))

# %% right
def pairwise_dist(A, B):
    sq = (A ** 2).sum(1)[:, None] + (B ** 2).sum(1) - 2 * A @ B.T
    return np.sqrt(np.maximum(sq, 0))

# %% wrong uses loops
def pairwise_dist(A, B):
    D = np.zeros((len(A), len(B)))
    for i in range(len(A)):
        for j in range(len(B)):
            D[i, j] = np.sqrt(((A[i] - B[j]) ** 2).sum())
    return D

# %% wrong forgets the root
def pairwise_dist(A, B):
    return ((A[:, None, :] - B[None, :, :]) ** 2).sum(-1)

# %% test
import ast
import inspect
import textwrap

rng = np.random.default_rng(0)
A, B = rng.normal(size=(6, 3)), rng.normal(size=(4, 3))
D = pairwise_dist(A, B)
assert D.shape == (6, 4)
assert np.isclose(D[2, 3], np.linalg.norm(A[2] - B[3]))
np.testing.assert_allclose(pairwise_dist(A, A).diagonal(), 0, atol=1e-7)

src = inspect.getsource(pairwise_dist)
assert "for " not in src and "while " not in src, "Do not use loops"
tree = ast.parse(textwrap.dedent(src))
loops = [n for n in ast.walk(tree) if isinstance(n, (ast.For, ast.While, ast.ListComp))]
assert not loops, f"loop in line {loops[0].lineno}"
assert "vectorize" not in src
