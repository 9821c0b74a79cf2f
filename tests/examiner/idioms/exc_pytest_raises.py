"""pytest.raises with match=, excinfo.value and pytest.approx."""

# %% given
import math

# %% right
def quadratic_roots(a, b, c):
    if a == 0:
        raise ValueError("a must not be zero")
    d = b ** 2 - 4 * a * c
    if d < 0:
        raise ArithmeticError(f"no real roots (discriminant {d})")
    r = math.sqrt(d)
    return (-b - r) / (2 * a), (-b + r) / (2 * a)

# %% wrong lets ZeroDivisionError out
def quadratic_roots(a, b, c):
    d = b ** 2 - 4 * a * c
    if d < 0:
        raise ArithmeticError(f"no real roots (discriminant {d})")
    return (-b - math.sqrt(d)) / (2 * a), (-b + math.sqrt(d)) / (2 * a)

# %% wrong message without the discriminant
def quadratic_roots(a, b, c):
    if a == 0:
        raise ValueError("a must not be zero")
    d = b ** 2 - 4 * a * c
    if d < 0:
        raise ArithmeticError("no real roots")
    return (-b - math.sqrt(d)) / (2 * a), (-b + math.sqrt(d)) / (2 * a)

# %% test
import pytest

assert quadratic_roots(1, -3, 2) == pytest.approx((1, 2))
assert quadratic_roots(2, 0, -1) == pytest.approx((-0.70710678, 0.70710678))

with pytest.raises(ValueError):
    quadratic_roots(0, 1, 1)
with pytest.raises(ValueError, match="zero"):
    quadratic_roots(0, 0, 0)
with pytest.raises(ArithmeticError, match=r"discriminant -\d+") as excinfo:
    quadratic_roots(1, 2, 3)
assert "-8" in str(excinfo.value)
assert excinfo.type is ArithmeticError
with pytest.raises(TypeError):
    quadratic_roots("1", 2, 3)
assert math.isclose(sum(quadratic_roots(1, -10, 3)), 10)
