"""Raises only if the formula gives less than 1... tested with int(), which rounds -0.5 to 0: too large kernels pass with stride > 1.

Fails: fit
"""
def conv_output_shape(h, k, s, p):
    if int((h + 2 * p - k) / s) + 1 < 1:
        raise ValueError("the kernel doesn't fit in")
    return int((h + 2 * p - k) / s) + 1
