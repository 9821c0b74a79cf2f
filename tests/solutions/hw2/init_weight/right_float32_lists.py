"""float32, drawn flat."""
def init_weight(shape, scheme, rng):
    known = ["xavier_uniform", "xavier_normal", "he_uniform", "he_normal"]
    if scheme not in known:
        raise ValueError(f"{scheme} isn't one of {known}")
    n_in, n_out = shape if len(shape) == 2 else (np.prod(shape[1:]), shape[0] * shape[2] * shape[3])
    variance = 2.0 / (n_in + n_out) if scheme.startswith("xavier") else 2.0 / n_in
    n = int(np.prod(shape))
    draw = rng.normal(size=n) if scheme.endswith("normal") else np.sqrt(3) * rng.uniform(-1, 1, n)
    return (np.sqrt(variance) * draw).reshape(shape).astype(np.float32)
