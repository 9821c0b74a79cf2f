"""numpy: sum of (k - 1) times the product of the strides before."""
def receptive_field(layers):
    if not layers:
        return 1
    k, s = np.array(layers).T
    before = np.concatenate([[1], np.cumprod(s)[:-1]])
    return int(1 + np.dot(k - 1, before))
