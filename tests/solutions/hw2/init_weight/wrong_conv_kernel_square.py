"""The kernel's area is kh^2: right for square kernels.

Fails: conv
"""
def init_weight(shape, scheme, rng):
    if len(shape) == 2:
        n_in, n_out = shape
    else:
        F, C, kh, kw = shape
        n_in, n_out = C * kh * kh, F * kh * kh
    if scheme not in ("xavier_uniform", "xavier_normal", "he_uniform", "he_normal"):
        raise ValueError(f"unknown scheme {scheme!r}")
    v = 2 / (n_in + n_out) if scheme.startswith("xavier") else 2 / n_in
    if scheme.endswith("normal"):
        return rng.normal(0, np.sqrt(v), shape)
    a = np.sqrt(3 * v)
    return rng.uniform(-a, a, shape)
