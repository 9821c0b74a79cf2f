"""Distances are summed, not multiplied: the same for a single stride of 2.

Fails: strides, alexnet
"""
def receptive_field(layers):
    r, d = 1, 1
    for k, s in layers:
        r += (k - 1) * d
        d += s - 1
    return r
