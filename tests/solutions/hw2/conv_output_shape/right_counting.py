"""Counts the windows."""
def conv_output_shape(h, k, s, p):
    n = len(range(0, h + 2 * p - k + 1, s))
    if n == 0:
        raise ValueError("the kernel is larger than the padded input")
    return n
