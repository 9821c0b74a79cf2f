"""__call__, __bool__, __float__, __int__, __index__, __format__ of a student's class."""

# %% right
class Polynomial:
    def __init__(self, *coeffs):
        self.coeffs = list(coeffs)

    def __call__(self, x):
        result = 0
        for c in reversed(self.coeffs):
            result = result * x + c
        return result

    def __bool__(self):
        return any(self.coeffs)

    def __float__(self):
        if any(self.coeffs[1:]):
            raise TypeError("not a constant")
        return float(self.coeffs[0])

    def __len__(self):
        return len(self.coeffs)

# %% wrong highest coefficient first
class Polynomial:
    def __init__(self, *coeffs):
        self.coeffs = list(coeffs)
    def __call__(self, x):
        result = 0
        for c in self.coeffs:
            result = result * x + c
        return result
    def __bool__(self): return any(self.coeffs)
    def __float__(self): return float(self.coeffs[0])
    def __len__(self): return len(self.coeffs)

# %% wrong truth value is the length
class Polynomial(Polynomial if "Polynomial" in globals() else object):
    def __init__(self, *coeffs):
        self.coeffs = list(coeffs)
    def __call__(self, x): return sum(c * x ** i for i, c in enumerate(self.coeffs))
    def __len__(self): return len(self.coeffs)
    def __float__(self): return float(self.coeffs[0])

# %% test
import math

p = Polynomial(1, 0, 2)          # 1 + 2 x^2
assert callable(p)
assert p(0) == 1 and p(3) == 19
assert [p(x) for x in range(-2, 3)] == [9, 3, 1, 3, 9]
assert list(map(p, [0.5, 1.5])) == [1.5, 5.5]
assert len(p) == 3
assert p and not Polynomial(0, 0), "the zero polynomial is false"
assert float(Polynomial(2.5)) == 2.5
assert math.sqrt(Polynomial(16, 0)) == 4.0
assert max(range(5), key=Polynomial(0, 3, -1)) == 1
