"""torch computes, small random weights at the start, an order of its own."""

class LinearClassifier:
    def fit(self, X, y, *, loss, lr, reg, epochs, batch_size, rng):
        if loss not in ("softmax", "hinge"):
            raise ValueError("unknown loss")
        self.classes_ = np.array(sorted(set(y.tolist())))
        C = len(self.classes_)
        t = torch.tensor(np.searchsorted(self.classes_, y))
        X = torch.tensor(X, dtype=torch.double)
        W = torch.tensor(0.001 * rng.standard_normal((X.shape[1], C)), requires_grad=True)
        b = torch.zeros(C, dtype=torch.double, requires_grad=True)
        for _ in range(epochs):
            order = torch.tensor(rng.permutation(len(X)))
            for part in order.split(batch_size):
                s = X[part] @ W + b
                value = nn.functional.cross_entropy(s, t[part]) if loss == "softmax" else C * nn.functional.multi_margin_loss(s, t[part])
                gW, gb = torch.autograd.grad(value + reg * W.square().sum(), (W, b))
                with torch.no_grad():
                    W -= lr * gW
                    b -= lr * gb
        self.W, self.b = W.detach().numpy(), b.detach().numpy()
        return self

    def scores(self, X):
        return np.array([row @ self.W + self.b for row in X])

    def predict(self, X):
        return np.array([int(self.classes_[np.argmax(s)]) for s in self.scores(X)])
