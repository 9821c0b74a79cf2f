"""Folds two numbers at a time, max + log1p(exp(-|difference|)), and takes the gradient as exp(z - value)."""
from functools import reduce
import math

def logsumexp_and_grad(z):
    zs = [float(v) for v in z]
    value = reduce(lambda a, b: max(a, b) + math.log1p(math.exp(-abs(a - b))), zs)
    grad = np.array([math.exp(v - value) for v in zs])
    return value, grad
