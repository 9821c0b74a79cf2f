"""Counts the windows with range."""
def conv_output_shape(h, k, s, p):
    windows = len(range(0, h + 2 * p - k + 1, s))
    if windows == 0:
        raise ValueError(f"a kernel of {k} does not fit into {h} + 2 * {p}")
    return windows
