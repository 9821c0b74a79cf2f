"""math.fsum and lists."""

import math

def logsumexp_and_grad(z):
    values = [float(v) for v in z]
    m = max(values)
    e = [math.exp(v - m) for v in values]
    s = math.fsum(e)
    return [m + math.log(s), [v / s for v in e]]
