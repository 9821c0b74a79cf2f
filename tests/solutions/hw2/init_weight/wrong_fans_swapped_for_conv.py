"""A convolution (F, C, kh, kw) has fan-in F kh kw, as with (n_in, n_out): the wrong end, seen with He alone.

Fails: conv
"""
def init_weight(shape, scheme, rng):
    if len(shape) == 2:
        n_in, n_out = shape
    else:
        F, C, kh, kw = shape
        n_in, n_out = F * kh * kw, C * kh * kw
    if scheme not in ("xavier_uniform", "xavier_normal", "he_uniform", "he_normal"):
        raise ValueError(f"unknown scheme {scheme!r}")
    v = 2 / (n_in + n_out) if scheme.startswith("xavier") else 2 / n_in
    if scheme.endswith("normal"):
        return rng.normal(0, np.sqrt(v), shape)
    a = np.sqrt(3 * v)
    return rng.uniform(-a, a, shape)
