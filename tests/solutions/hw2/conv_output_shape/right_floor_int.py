"""math.floor and int."""
import math


def conv_output_shape(h, k, s, p):
    room = h + 2 * p - k
    if not room >= 0:
        raise ValueError("too large")
    return int(math.floor(room / s) + 1)
