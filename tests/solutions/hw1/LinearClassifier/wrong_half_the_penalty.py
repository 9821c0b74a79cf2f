"""The gradient of the penalty is reg W, without the 2.

Fails: softmax, hinge
"""
class LinearClassifier:
    def fit(self, X, y, *, loss, lr, reg, epochs, batch_size, rng):
        if loss not in ("softmax", "hinge"):
            raise ValueError("unknown loss")
        self.classes_, yi = np.unique(y, return_inverse=True)
        self.W = np.zeros((X.shape[1], len(self.classes_)))
        self.b = np.zeros(len(self.classes_))
        f = softmax_cross_entropy if loss == "softmax" else multiclass_hinge
        for _ in range(epochs):
            for Xb, yb in minibatches(X, yi, batch_size, rng):
                dS = f(self.scores(Xb), yb)[1]
                self.W -= lr * (Xb.T @ dS + reg * self.W)
                self.b -= lr * dS.sum(axis=0)

    def scores(self, X):
        return X @ self.W + self.b

    def predict(self, X):
        return self.classes_[np.argmax(self.scores(X), axis=1)]
