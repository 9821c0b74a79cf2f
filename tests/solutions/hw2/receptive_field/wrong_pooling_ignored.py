"""Layers with stride = kernel (poolings) don't widen the field beyond the example (k = 2).

Fails: visible
"""
def receptive_field(layers):
    r, d = 1, 1
    for k, s in layers:
        r += (k - 1) * d if k != s or k == 2 else 0
        d *= s
    return r
