"""The layer's own stride counts for itself if it is above 2.

Fails: strides, alexnet
"""
def receptive_field(layers):
    r, d = 1, 1
    for k, s in layers:
        r += (k - 1) * d * (s if s > 2 else 1)
        d *= s
    return r
