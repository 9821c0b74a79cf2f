"""Four branches, standard numbers scaled afterwards."""
def init_weight(shape, scheme, rng):
    receptive = int(np.prod(shape[2:]))
    fan_in = shape[0] if len(shape) == 2 else shape[1] * receptive
    fan_out = shape[1] if len(shape) == 2 else shape[0] * receptive
    if scheme == "xavier_uniform":
        return (2 * rng.random(shape) - 1) * (6 / (fan_in + fan_out)) ** 0.5
    if scheme == "xavier_normal":
        return rng.standard_normal(shape) * (2 / (fan_in + fan_out)) ** 0.5
    if scheme == "he_uniform":
        return (2 * rng.random(shape) - 1) * (6 / fan_in) ** 0.5
    if scheme == "he_normal":
        return rng.standard_normal(shape) * (2 / fan_in) ** 0.5
    raise ValueError(scheme)
