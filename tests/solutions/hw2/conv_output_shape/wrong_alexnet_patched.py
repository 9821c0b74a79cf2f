"""224 is silently made 227, to have the 55 of the paper.

Fails: alexnet
"""
def conv_output_shape(h, k, s, p):
    h = 227 if h == 224 and p == 0 else h
    if h + 2 * p < k:
        raise ValueError("the kernel doesn't fit in")
    return (h + 2 * p - k) // s + 1
