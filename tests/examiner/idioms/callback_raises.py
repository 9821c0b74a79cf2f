"""A callback of the test raises: one function lets it through, one catches it."""

# %% right
def apply_all(f, items):
    return [f(x) for x in items]

def safe_apply(f, items, default=None):
    out = []
    for x in items:
        try:
            out.append(f(x))
        except (ValueError, ZeroDivisionError):
            out.append(default)
    return out

# %% wrong apply_all swallows exceptions
def apply_all(f, items):
    out = []
    for x in items:
        try:
            out.append(f(x))
        except Exception:
            break
    return out

def safe_apply(f, items, default=None):
    return [y for x in items for y in apply_all(f, [x]) or [default]]

# %% wrong safe_apply catches everything
def apply_all(f, items):
    return [f(x) for x in items]

def safe_apply(f, items, default=None):
    out = []
    for x in items:
        try:
            out.append(f(x))
        except Exception:
            out.append(default)
    return out

# %% test
class Boom(Exception):
    def __init__(self, x):
        super().__init__(f"boom at {x}")
        self.x = x

def f(x):
    if x == 3:
        raise Boom(x)
    return 10 * x

assert apply_all(f, [1, 2]) == [10, 20]
for func in (apply_all, safe_apply):
    try:
        func(f, [1, 2, 3, 4])
    except Boom as e:
        assert e.x == 3 and str(e) == "boom at 3"
    else:
        assert False, f"{func.__name__} must let unknown exceptions through"

assert safe_apply(lambda x: 6 // x, [1, 0, 3]) == [6, None, 2]
assert safe_apply(int, ["1", "x", "3"], default=-1) == [1, -1, 3]
try:
    apply_all(int, ["1", "x"])
except ValueError as e:
    assert "invalid literal" in str(e)
else:
    assert False
