"""Row by row the gradient of the smooth maximum of 2.4."""
def softmax(Z):
    return np.vstack([logsumexp_and_grad(row)[1] for row in np.asarray(Z, dtype=float)])
