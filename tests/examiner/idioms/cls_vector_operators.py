"""Operators between instances and numbers: v + w, v * 3, 3 * v, -v, v @ w, ==, abs.

Two kernels: by an operator; write x.__
"""

# %% right
import math

class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        if not isinstance(k, (int, float)):
            return NotImplemented
        return Vector(k * self.x, k * self.y)

    __rmul__ = __mul__

    def __neg__(self):
        return -1 * self

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

# %% wrong no __rmul__
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, o): return Vector(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return Vector(k * self.x, k * self.y)
    def __neg__(self): return self * -1
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __repr__(self): return f"Vector({self.x}, {self.y})"

# %% test
v, w = Vector(3, 4), Vector(-1, 2)
assert v + w == Vector(2, 6)
assert v * 3 == Vector(9, 12)
assert 3 * v == Vector(9, 12), "3 * v needs __rmul__"
assert -w == Vector(1, -2) and v != w
assert v @ w == 5
assert abs(v) == 5.0
assert repr(v + w) == "Vector(2, 6)"
assert eval(repr(v)) == v
assert type(v + w) is Vector and v.x == 3
v += w
assert (v.x, v.y) == (2, 6)
