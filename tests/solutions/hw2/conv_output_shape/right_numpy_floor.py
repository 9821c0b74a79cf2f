"""By numpy's floor."""
def conv_output_shape(h, k, s, p):
    size = int(np.floor((h + 2 * p - k) / s) + 1)
    if h + 2 * p < k:
        raise ValueError
    return size
