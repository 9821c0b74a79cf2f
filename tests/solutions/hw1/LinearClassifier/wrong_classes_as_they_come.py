"""classes_ holds the labels in the order of their first appearance, not in increasing order.

Fails: labels
"""
class LinearClassifier:
    def fit(self, X, y, *, loss, lr, reg, epochs, batch_size, rng):
        if loss not in ("softmax", "hinge"):
            raise ValueError("unknown loss")
        seen = list(dict.fromkeys(np.asarray(y).tolist()))
        self.classes_ = np.array(seen)
        yi = np.array([seen.index(c) for c in np.asarray(y).tolist()])
        self.W = np.zeros((X.shape[1], len(seen)))
        self.b = np.zeros(len(seen))
        f = softmax_cross_entropy if loss == "softmax" else multiclass_hinge
        for _ in range(epochs):
            for Xb, yb in minibatches(X, yi, batch_size, rng):
                dS = f(self.scores(Xb), yb)[1]
                self.W -= lr * (Xb.T @ dS + 2 * reg * self.W)
                self.b -= lr * dS.sum(axis=0)

    def scores(self, X):
        return X @ self.W + self.b

    def predict(self, X):
        return self.classes_[np.argmax(self.scores(X), axis=1)]
