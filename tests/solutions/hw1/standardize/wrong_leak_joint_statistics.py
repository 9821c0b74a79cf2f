"""Mean and std come from train and test together.

Fails: visible, values, constant, inputs
"""

def standardize(X_train, X_test, eps=1e-8):
    both = np.concatenate([X_train, X_test]).astype(np.float64)
    mean, std = both.mean(axis=0), both.std(axis=0)
    Z = (both - mean) / (std + eps)
    return Z[:len(X_train)], Z[len(X_train):], mean, std
