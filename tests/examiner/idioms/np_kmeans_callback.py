"""An iterative algorithm with a callback per step that can stop it (returns True)."""

# %% given
import numpy as np

# %% right
def kmeans(X, centers, max_iter=100, callback=None):
    centers = centers.astype(float)
    for it in range(max_iter):
        labels = ((X[:, None] - centers) ** 2).sum(-1).argmin(1)
        new = np.array([X[labels == k].mean(0) for k in range(len(centers))])
        if callback is not None and callback(it, new, labels):
            return new, labels, it + 1
        if np.allclose(new, centers):
            break
        centers = new
    return new, labels, it + 1

# %% wrong changes the initial centers
def kmeans(X, centers, max_iter=100, callback=None):
    for it in range(max_iter):
        labels = ((X[:, None] - centers) ** 2).sum(-1).argmin(1)
        old = centers.copy()
        for k in range(len(centers)):
            centers[k] = X[labels == k].mean(0)
        if callback is not None and callback(it, centers, labels):
            break
        if np.allclose(old, centers):
            break
    return centers, labels, it + 1

# %% wrong the callback cannot stop it
def kmeans(X, centers, max_iter=100, callback=None):
    for it in range(max_iter):
        labels = ((X[:, None] - centers) ** 2).sum(-1).argmin(1)
        new = np.array([X[labels == k].mean(0) for k in range(len(centers))])
        if callback:
            callback(it, new, labels)
        if np.allclose(new, centers):
            break
        centers = new
    return new, labels, it + 1

# %% test
rng = np.random.default_rng(0)
X = np.concatenate([rng.normal(m, 0.5, size=(40, 2)) for m in (0, 5, 10)])
init = np.array([[0.0, 1.0], [1.0, 0.0], [2.0, 2.0]])
start = init.copy()
history = []
centers, labels, n = kmeans(X, init, callback=lambda i, c, l: history.append((i, c.copy())))
assert np.array_equal(init, start), "the initial centers must not change"
assert [i for i, c in history] == list(range(n)) and n > 1
assert np.array_equal(history[-1][1], centers)
assert sorted(centers.mean(1).round()) == [0, 5, 10]
assert np.bincount(labels).tolist() == [40, 40, 40]
_, _, n = kmeans(X, init, callback=lambda i, c, l: i == 1)
assert n == 2, f"stopped after {n} steps"
