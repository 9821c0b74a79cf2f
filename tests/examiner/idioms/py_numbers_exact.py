"""Fraction, Decimal, complex, bytes, big integers, math.isclose."""

# %% given
from fractions import Fraction
from decimal import Decimal
import math

# %% right
def harmonic(n):
    return sum((Fraction(1, k) for k in range(1, n + 1)), Fraction(0))

def add_tax(price, rate="0.19"):
    return (Decimal(price) * (1 + Decimal(rate))).quantize(Decimal("0.01"))

def roots_of_unity(n):
    return [complex(math.cos(2 * math.pi * k / n), math.sin(2 * math.pi * k / n)) for k in range(n)]

def encode(text):
    return text.encode("utf-8")[::-1]

# %% wrong harmonic is a float
def harmonic(n):
    return sum(1 / k for k in range(1, n + 1))

def add_tax(price, rate="0.19"):
    return round(Decimal(price) * (1 + Decimal(rate)), 2)

def roots_of_unity(n):
    return [math.e ** (2j * math.pi * k / n) for k in range(n)]

def encode(text):
    return bytes(reversed(text.encode()))

# %% test
h = harmonic(4)
assert isinstance(h, Fraction), f"compute with fractions, not {type(h).__name__}"
assert h == Fraction(25, 12) and (h.numerator, h.denominator) == (25, 12)
assert harmonic(0) == 0 and harmonic(10) + Fraction(1, 11) == harmonic(11)
assert math.isclose(harmonic(100), 5.187377517639621)

p = add_tax("9.99")
assert isinstance(p, Decimal) and p == Decimal("11.89") and str(p) == "11.89"
assert add_tax("100", rate="0.07") == Decimal("107")

z = roots_of_unity(8)
assert all(isinstance(w, complex) for w in z)
assert abs(sum(z)) < 1e-12 and abs(z[1] ** 8 - 1) < 1e-12
assert math.isclose(z[2].imag, 1.0) and z[4].conjugate().real < 0

b = encode("aé")
assert isinstance(b, bytes) and b == b"\xa9\xc3a" and b[-1] == ord("a")
assert b[::-1].decode() == "aé"
