"""Dataclasses: fields, defaults, replace, asdict, equality, default_factory."""

# %% right
from dataclasses import dataclass, field

@dataclass(order=True)
class Student:
    name: str
    points: int = 0
    courses: list = field(default_factory=list)

    @property
    def passed(self):
        return self.points >= 50

# %% wrong not a dataclass
class Student:
    def __init__(self, name, points=0, courses=None):
        self.name, self.points, self.courses = name, points, courses or []

    def __eq__(self, other):
        return vars(self) == vars(other)

    def __lt__(self, other):
        return (self.name, self.points) < (other.name, other.points)

    @property
    def passed(self):
        return self.points >= 50

# %% wrong limit at 51
from dataclasses import dataclass, field

@dataclass(order=True)
class Student:
    name: str
    points: int = 0
    courses: list = field(default_factory=list)

    @property
    def passed(self):
        return self.points > 50

# %% test
import dataclasses

assert dataclasses.is_dataclass(Student), "use @dataclass"
names = [f.name for f in dataclasses.fields(Student)]
assert names == ["name", "points", "courses"]
a, b = Student("Ada"), Student("Bob", 50, ["ML"])
assert a.courses == [] and a.points == 0
a.courses.append("Logic")
assert Student("Eve").courses == [], "every student has their own list"
assert a == Student("Ada", 0, ["Logic"]) and a < b
assert b.passed and not a.passed
assert dataclasses.asdict(b) == {"name": "Bob", "points": 50, "courses": ["ML"]}
c = dataclasses.replace(b, points=10)
assert c is not b and c.points == 10 and b.points == 50
assert "points=50" in repr(b)
assert sorted([b, a])[0] is a
