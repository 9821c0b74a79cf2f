"""The expected values are hidden behind hashes; missing names give clear messages."""

# %% given
import hashlib

def check_hash(value, digest, name="answer"):
    h = hashlib.sha256(str(value).encode()).hexdigest()[:12]
    assert h == digest, f"{name} = {value!r} is not correct"

# %% right
capital = "Paris"
speed = 299_792.458
planets = ["Mercury", "Venus", "Earth"]

def secret(n):
    return (n * 37 + 11) % 101

# %% wrong the list is not complete
capital = "Paris"
speed = 299_792.458
planets = ["Mercury", "Venus"]

def secret(n):
    return (n * 37 + 11) % 101

# %% wrong nothing defined
# YOUR CODE HERE
capital = "paris "

# %% test
import hashlib

for name in ("capital", "speed", "planets", "secret"):
    assert name in globals(), f"the variable {name} does not exist"
check_hash(capital.strip().lower(), "1670f2e42fef", "capital")
check_hash(round(speed), "1cd9128a03c4", name="speed")
check_hash(sorted(planets), "14f16be45691", "planets")
check_hash([secret(n) for n in range(10)], "be889ab4cedc", "secret")
digest = hashlib.md5(repr(planets).encode()).hexdigest()
assert digest.startswith("d112fa")
assert len(digest) == 32 and isinstance(capital, str)
