"""A loop over the columns; mean and std come back as lists."""

def standardize(X_train, X_test, eps=1e-8):
    Xtr, Xte = X_train.astype(np.float64), X_test.astype(np.float64)
    means, stds = [], []
    for j in range(Xtr.shape[1]):
        m = sum(Xtr[:, j]) / len(Xtr)
        s = (sum((v - m) ** 2 for v in Xtr[:, j]) / len(Xtr)) ** 0.5
        Xtr[:, j] = (Xtr[:, j] - m) / (s + eps)
        Xte[:, j] = (Xte[:, j] - m) / (s + eps)
        means.append(m)
        stds.append(s)
    return [Xtr, Xte, means, stds]
