"""The check compares k with h without the padding: an error where it fits thanks to p.

Fails: fit
"""
def conv_output_shape(h, k, s, p):
    if h < k:
        raise ValueError("the kernel doesn't fit in")
    return (h + 2 * p - k) // s + 1
