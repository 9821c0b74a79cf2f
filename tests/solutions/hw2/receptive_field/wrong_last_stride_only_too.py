"""d is the stride of the layer before alone.

Fails: strides, alexnet
"""
def receptive_field(layers):
    r, d = 1, 1
    for k, s in layers:
        r += (k - 1) * d
        d = s
    return r
