"""The fan-in of a convolution is C.

Fails: conv
"""
def init_weight(shape, scheme, rng):
    if len(shape) == 2:
        fan_in, fan_out = shape
    else:
        F, C, kh, kw = shape
        fan_in, fan_out = C, F
    variances = {"xavier": 2 / (fan_in + fan_out), "he": 2 / fan_in}
    name, _, kind = scheme.partition("_")
    if name not in variances or kind not in ("uniform", "normal"):
        raise ValueError(f"unknown scheme {scheme!r}")
    if kind == "normal":
        return rng.normal(0, np.sqrt(variances[name]), shape)
    bound = np.sqrt(3 * variances[name])
    return rng.uniform(-bound, bound, shape)
