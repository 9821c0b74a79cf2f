"""The number of classes is the largest label + 1.

Fails: visible, labels
"""

class LinearClassifier:
    def fit(self, X, y, *, loss, lr, reg, epochs, batch_size, rng):
        f = {"softmax": softmax_cross_entropy, "hinge": multiclass_hinge}.get(loss)
        if f is None: raise ValueError(loss)
        C = min(int(y.max()) + 1, 5000)
        self.classes_ = np.arange(C)
        self.W, self.b = np.zeros((X.shape[1], C)), np.zeros(C)
        for _ in range(epochs):
            for a, c in minibatches(X, y, batch_size, rng):
                d = f(a @ self.W + self.b, c)[1]
                self.W = self.W - lr * (a.T @ d + 2 * reg * self.W)
                self.b = self.b - lr * d.sum(0)
    def scores(self, X):
        return X @ self.W + self.b
    def predict(self, X):
        return self.classes_[self.scores(X).argmax(1)]
