"""Every kernel without stride adds 2.

Fails: values, strides, alexnet
"""
def receptive_field(layers):
    r, d = 1, 1
    for k, s in layers:
        r += (k - 1 if s > 1 else 2) * d
        d *= s
    return r
