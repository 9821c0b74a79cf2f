"""Right: nested comprehension over Python floats with math.fsum."""

import math

def pairwise_sq_dists(X, Y):
    xs = [[float(v) for v in row] for row in X]
    ys = [[float(v) for v in row] for row in Y]
    table = [[math.fsum((a - b) ** 2 for a, b in zip(x, y)) for y in ys] for x in xs]
    return np.array(table, dtype=np.float64).reshape(len(xs), len(ys))
