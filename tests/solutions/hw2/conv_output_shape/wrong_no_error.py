"""No error for kernels that don't fit.

Fails: fit
"""
def conv_output_shape(h, k, s, p):
    if h + 2 * p < k:
        return 0
    return (h + 2 * p - k) // s + 1
