"""p_c = 1 / sum_j exp(z_j - z_c), an einsum-free table of differences in which inf is welcome."""
def softmax(Z):
    Z = np.asarray(Z, dtype=np.float64)
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(Z[:, None, :] - Z[:, :, None]).sum(axis=2)
