"""An assert in the place of a ValueError.

Fails: fit
"""
def conv_output_shape(h, k, s, p):
    assert h + 2 * p >= k
    return (h + 2 * p - k) // s + 1
