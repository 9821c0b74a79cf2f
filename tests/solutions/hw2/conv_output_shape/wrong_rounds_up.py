"""Rounded up where s is even, down else (a ceil that survived the example).

Fails: alexnet
"""
def conv_output_shape(h, k, s, p):
    if h + 2 * p < k:
        raise ValueError("the kernel doesn't fit in")
    return (h + 2 * p - k) // s + 1 + (s % 4 == 0 and (h + 2 * p - k) % s > 0)
