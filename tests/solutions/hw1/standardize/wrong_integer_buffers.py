"""Writes the results into buffers of the inputs' dtype, which cuts off the digits of integer inputs.

Fails: inputs
"""
def standardize(X_train, X_test, eps=1e-8):
    mean = np.mean(X_train, axis=0)
    std = np.std(X_train, axis=0)
    Xtr, Xte = np.empty_like(X_train), np.empty_like(X_test)
    for d in range(X_train.shape[1]):
        Xtr[:, d] = (X_train[:, d] - mean[d]) / (std[d] + eps)
        Xte[:, d] = (X_test[:, d] - mean[d]) / (std[d] + eps)
    return Xtr, Xte, mean, std
