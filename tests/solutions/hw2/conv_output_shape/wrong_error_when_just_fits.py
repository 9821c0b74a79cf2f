"""A kernel as long as the padded axis raises.

Fails: fit
"""
def conv_output_shape(h, k, s, p):
    if h + 2 * p <= k:
        raise ValueError("the kernel doesn't fit in")
    return (h + 2 * p - k) // s + 1
