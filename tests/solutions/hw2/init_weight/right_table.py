"""A dict of schemes, fans by np.prod, standard numbers scaled."""
def init_weight(shape, scheme, rng):
    table = {f"{who}_{kind}": (who, kind) for who in ("xavier", "he") for kind in ("uniform", "normal")}
    try:
        who, kind = table[scheme]
    except KeyError:
        raise ValueError(scheme) from None
    area = int(np.prod(shape[2:]))
    fan_in, fan_out = (shape[0], shape[1]) if len(shape) == 2 else (shape[1] * area, shape[0] * area)
    std = {"xavier": np.sqrt(2 / (fan_in + fan_out)), "he": np.sqrt(2 / fan_in)}[who]
    if kind == "normal":
        return std * rng.standard_normal(shape)
    return std * np.sqrt(12) * (rng.random(shape) - 0.5)
