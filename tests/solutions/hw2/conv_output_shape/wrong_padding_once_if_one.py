"""p counts twice only where it is 1.

Fails: values, alexnet, fit
"""
def conv_output_shape(h, k, s, p):
    if h + 2 * p < k:
        raise ValueError("the kernel doesn't fit in")
    return (h + (2 * p if p < 2 else p) - k) // s + 1
