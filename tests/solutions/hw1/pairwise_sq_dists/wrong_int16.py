"""Makes room for the sign with int16, in which the square of a difference above 181 doesn't fit.

Fails: inputs
"""
def pairwise_sq_dists(X, Y):
    def signed(A):
        A = np.asarray(A)
        if A.dtype == np.uint8 or A.dtype == np.int8:
            A = A.astype(np.int16)
        return A
    diff = signed(X)[:, None, :] - signed(Y)[None, :, :]
    return (diff * diff).sum(axis=-1).astype(float)
