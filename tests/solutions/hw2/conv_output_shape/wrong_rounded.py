"""Rounded to the nearest.

Fails: values, alexnet
"""
def conv_output_shape(h, k, s, p):
    if k > h + 2 * p:
        raise ValueError(f"a kernel of {k} doesn't fit into {h} + 2 * {p}")
    return round((h + 2 * p - k) / s) + 1
