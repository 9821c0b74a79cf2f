"""The padding counts once.

Fails: visible, values, alexnet, fit
"""
def conv_output_shape(h, k, s, p):
    if k > h + 2 * p:
        raise ValueError(f"a kernel of {k} doesn't fit into {h} + 2 * {p}")
    return (h + p - k) // s + 1
