"""A float.

Fails: visible, values, alexnet
"""
def conv_output_shape(h, k, s, p):
    if k > h + 2 * p:
        raise ValueError(f"a kernel of {k} doesn't fit into {h} + 2 * {p}")
    return (h + 2 * p - k) / s + 1
