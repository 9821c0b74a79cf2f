"""The layers are read from the last to the first.

Fails: strides, alexnet
"""
def receptive_field(layers):
    r, d = 1, 1
    for k, s in (layers[::-1] if len(layers) > 3 else layers):
        r += (k - 1) * d
        d *= s
    return r
