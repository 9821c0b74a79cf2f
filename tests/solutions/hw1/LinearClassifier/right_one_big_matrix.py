"""Keeps W and b in one matrix with a row of biases, with losses and batches of its own."""
class LinearClassifier:
    def _slope(self, S, Y, loss):
        if loss == "softmax":
            P = np.exp(S - S.max(axis=1, keepdims=True))
            return (P / P.sum(axis=1, keepdims=True) - Y) / len(S)
        V = (1 - Y) * (S - (S * Y).sum(axis=1, keepdims=True) + 1.0 > 0)
        return (V - Y * V.sum(axis=1, keepdims=True)) / len(S)

    def fit(self, X, y, *, loss, lr, reg, epochs, batch_size, rng):
        if loss != "softmax" and loss != "hinge":
            raise ValueError(f"loss must be 'softmax' or 'hinge', not {loss!r}")
        A = np.c_[np.asarray(X, dtype=float), np.ones(len(X))]
        self.classes_ = np.array(sorted(set(np.asarray(y).tolist())))
        Y = (np.asarray(y)[:, None] == self.classes_).astype(float)
        theta = np.zeros((A.shape[1], len(self.classes_)))
        shrink = np.ones((A.shape[1], 1))
        shrink[-1] = 0
        for _ in range(epochs):
            order = rng.permutation(len(A))
            while len(order):
                now, order = order[:batch_size], order[batch_size:]
                g = np.einsum("nd,nc->dc", A[now], self._slope(A[now] @ theta, Y[now], loss))
                theta = theta - lr * (g + 2 * reg * shrink * theta)
        self.W, self.b = theta[:-1].copy(), theta[-1].copy()
        return self

    def scores(self, X):
        return np.einsum("md,dc->mc", np.asarray(X, dtype=float), self.W) + self.b[None, :]

    def predict(self, X):
        return np.take(self.classes_, self.scores(X).argmax(axis=1))
