"""Standardizes X in place before the training, which changes the caller's data and the meaning of W.

Fails: softmax, hinge, labels, hygiene
"""
class LinearClassifier:
    def fit(self, X, y, *, loss, lr, reg, epochs, batch_size, rng):
        if loss not in ("softmax", "hinge"):
            raise ValueError("unknown loss")
        X = np.asarray(X, dtype=float)
        self._mean, self._std = X.mean(axis=0), X.std(axis=0) + 1e-8
        X -= self._mean
        X /= self._std
        self.classes_, yi = np.unique(y, return_inverse=True)
        self.W = np.zeros((X.shape[1], len(self.classes_)))
        self.b = np.zeros(len(self.classes_))
        f = softmax_cross_entropy if loss == "softmax" else multiclass_hinge
        for _ in range(epochs):
            for Xb, yb in minibatches(X, yi, batch_size, rng):
                dS = f(Xb @ self.W + self.b, yb)[1]
                self.W -= lr * (Xb.T @ dS + 2 * reg * self.W)
                self.b -= lr * dS.sum(axis=0)

    def scores(self, X):
        return (X - self._mean) / self._std @ self.W + self.b

    def predict(self, X):
        return self.classes_[np.argmax(self.scores(X), axis=1)]
