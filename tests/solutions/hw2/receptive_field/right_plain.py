"""The straightforward numpy (or PyTorch) solution."""
def receptive_field(layers):
    r, d = 1, 1
    for k, s in layers:
        r += (k - 1) * d
        d *= s
    return r
