"""match statement, float32 numbers."""
def init_weight(shape, scheme, rng):
    match len(shape):
        case 2:
            fan_in, fan_out = shape
        case _:
            fan_out, fan_in, kh, kw = shape
            fan_in, fan_out = fan_in * kh * kw, fan_out * kh * kw
    match scheme:
        case "xavier_uniform" | "xavier_normal":
            v = 2 / (fan_in + fan_out)
        case "he_uniform" | "he_normal":
            v = 2 / fan_in
        case _:
            raise ValueError("no such scheme")
    if scheme.endswith("uniform"):
        return rng.uniform(low=-((3 * v) ** 0.5), high=(3 * v) ** 0.5, size=shape).astype(np.float32)
    return rng.normal(scale=v**0.5, size=tuple(shape)).astype("float32")
