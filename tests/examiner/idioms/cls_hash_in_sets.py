"""__hash__ and __eq__: instances in sets and as dictionary keys."""

# %% right
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

# %% right
from dataclasses import dataclass

@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int

# %% wrong no hash
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

# %% wrong no slots
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

# %% test
p, q, r = Point(1, 2), Point(1, 2), Point(2, 1)
assert p == q and p is not q and p != r
assert hash(p) == hash(q), "equal points need equal hashes"
assert len({p, q, r}) == 2
visited = {p: "start"}
assert visited[q] == "start"
visited[r] = "end"
assert r in visited and Point(0, 0) not in visited
assert visited.get(Point(2, 1)) == "end"
assert not hasattr(p, "__dict__"), "use __slots__"
try:
    p.z = 3
except (AttributeError, TypeError):
    pass
else:
    raise AssertionError("a Point has no attribute z")
assert p != (1, 2)
