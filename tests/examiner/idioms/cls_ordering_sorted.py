"""__lt__ / __eq__ / total_ordering with sorted, min, max and bisect."""

# %% given
from functools import total_ordering

# %% right
@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __str__(self):
        return ".".join(map(str, self.parts))

# %% wrong compares the strings
@total_ordering
class Version:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return isinstance(other, Version) and self.text == other.text

    def __lt__(self, other):
        return self.text < other.text

    def __str__(self):
        return self.text

# %% test
import bisect

a, b, c = Version("1.9.0"), Version("1.10.0"), Version("1.9.0")
assert a == c and a is not c
assert a != b
assert a < b and b > a and a <= c and b >= c, "1.9 comes before 1.10"
assert not (a == "1.9.0")

versions = [Version(s) for s in ("2.0", "1.10", "1.2", "1.9.3", "0.1")]
assert [str(v) for v in sorted(versions)] == ["0.1", "1.2", "1.9.3", "1.10", "2.0"]
assert str(max(versions)) == "2.0"
assert min(versions) is versions[-1]
versions.sort(reverse=True)
assert list(map(str, versions)) == ["2.0", "1.10", "1.9.3", "1.2", "0.1"]
versions.reverse()
assert bisect.bisect(versions, Version("1.5")) == 2
assert versions.index(Version("1.10")) == 3
