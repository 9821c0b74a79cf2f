"""try / except / else around a student's function that must raise."""

# %% right
def parse_time(s):
    """'HH:MM' -> minutes since midnight."""
    try:
        h, m = s.split(":")
        h, m = int(h), int(m)
    except ValueError:
        raise ValueError(f"not a time: {s!r}")
    if not (0 <= h < 24 and 0 <= m < 60):
        raise ValueError(f"out of range: {s!r}")
    return 60 * h + m

# %% wrong no range check
def parse_time(s):
    h, m = s.split(":")
    return 60 * int(h) + int(m)

# %% wrong returns None for bad input
def parse_time(s):
    try:
        h, m = map(int, s.split(":"))
    except ValueError:
        return None
    if 0 <= h < 24 and 0 <= m < 60:
        return 60 * h + m

# %% test
assert parse_time("00:00") == 0
assert parse_time("12:34") == 754
assert parse_time("23:59") == 1439

for bad in ["24:00", "10:60", "noon", "1:2:3", "", "-1:30"]:
    try:
        value = parse_time(bad)
    except ValueError as err:
        assert bad in str(err) or repr(bad) in str(err), "the message should contain the input"
    except Exception as err:
        raise AssertionError(f"{bad!r}: expected a ValueError, got {type(err).__name__}")
    else:
        raise AssertionError(f"{bad!r}: expected a ValueError, got {value!r}")

try:
    parse_time(None)
except (AttributeError, TypeError, ValueError):
    pass
else:
    assert False, "parse_time(None) should fail"
