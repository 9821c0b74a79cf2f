"""Takes the mean and the standard deviation of both sets together.

Fails: visible, values, constant, inputs
"""
def standardize(X_train, X_test, eps=1e-8):
    both = np.vstack([X_train, X_test]).astype(float)
    mean, std = both.mean(axis=0), both.std(axis=0)
    scaled = (both - mean) / (std + eps)
    n = len(X_train)
    return scaled[:n], scaled[n:], mean, std
