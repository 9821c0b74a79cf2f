"""The list is emptied while it is read (a mutated input).

Fails: visible
"""
def receptive_field(layers):
    r, d = 1, 1
    while layers:
        k, s = layers.pop(0)
        r += (k - 1) * d
        d *= s
    return r
