"""Seeds numpy's global random numbers from rng and shuffles with those.

Fails: hygiene
"""
class LinearClassifier:
    def fit(self, X, y, *, loss, lr, reg, epochs, batch_size, rng):
        if loss not in ("softmax", "hinge"):
            raise ValueError("unknown loss")
        np.random.seed(int(rng.integers(2**31)))
        self.classes_, yi = np.unique(y, return_inverse=True)
        self.W = np.zeros((X.shape[1], len(self.classes_)))
        self.b = np.zeros(len(self.classes_))
        f = softmax_cross_entropy if loss == "softmax" else multiclass_hinge
        for _ in range(epochs):
            order = np.random.permutation(len(X))
            for i in range(0, len(X), batch_size):
                k = order[i:i + batch_size]
                dS = f(self.scores(X[k]), yi[k])[1]
                self.W -= lr * (X[k].T @ dS + 2 * reg * self.W)
                self.b -= lr * dS.sum(axis=0)

    def scores(self, X):
        return X @ self.W + self.b

    def predict(self, X):
        return self.classes_[np.argmax(self.scores(X), axis=1)]
