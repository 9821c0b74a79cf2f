"""A kernel that doesn't fit is no error.

Fails: fit
"""
def conv_output_shape(h, k, s, p):
    return (h + 2 * p - k) // s + 1
