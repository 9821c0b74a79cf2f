"""scipy's cdist under another name.

Fails: visible, values, inputs, stability
"""
from scipy.spatial.distance import cdist as distances
def pairwise_sq_dists(X, Y):
    return distances(X, Y, "sqeuclidean")
