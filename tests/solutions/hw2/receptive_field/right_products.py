"""By products of strides."""
def receptive_field(layers):
    strides = [s for _, s in layers]
    return int(1 + sum((k - 1) * np.prod(strides[:i]) for i, (k, _) in enumerate(layers)))
