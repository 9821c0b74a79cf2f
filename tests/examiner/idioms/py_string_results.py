"""String results: caesar, case, formatting, join/split, unicode."""

# %% right
def caesar(text, shift):
    out = []
    for ch in text:
        if ch.isascii() and ch.isalpha():
            base = ord("A") if ch.isupper() else ord("a")
            ch = chr((ord(ch) - base + shift) % 26 + base)
        out.append(ch)
    return "".join(out)

# %% right
import string

def caesar(text, shift):
    s = shift % 26
    lo, up = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(lo + up, lo[s:] + lo[:s] + up[s:] + up[:s]))

# %% wrong shifts only lower case
def caesar(text, shift):
    return "".join(chr((ord(c) - 97 + shift) % 26 + 97) if c.islower() and c < "{" else c for c in text)

# %% wrong no wrap-around
def caesar(text, shift):
    return "".join(chr(ord(c) + shift) if c.isalpha() else c for c in text)

# %% test
assert caesar("abc", 1) == "bcd"
assert caesar("xyz", 3) == "abc", f"wrap around: got {caesar('xyz', 3)!r}"
assert caesar("Hello, World!", 5) == "Mjqqt, Btwqi!"
secret = caesar("Attack at Dawn", 13)
assert isinstance(secret, str)
assert secret == "Nggnpx ng Qnja"
assert caesar(secret, 13) == "Attack at Dawn"
assert caesar(caesar("Round Trip", 7), -7) == "Round Trip"
assert caesar("", 4) == ""
assert caesar("größer", 1).startswith("hs") and "ö" in caesar("größer", 1)
for k in range(26):
    word = caesar("Ifmmp", k)
    if word == "Hello":
        break
assert k == 25
assert caesar("a b", 52).split() == ["a", "b"]
