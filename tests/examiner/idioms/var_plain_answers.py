"""Variables instead of functions: numbers, strings, booleans, None."""

# %% given
import math

text = "the quick brown fox jumps over the lazy dog"

# %% right
answer = 42
circle_area = math.pi * 2.5 ** 2
longest_word = max(text.split(), key=len)
n_vowels = sum(text.count(v) for v in "aeiou")
is_pangram = set("abcdefghijklmnopqrstuvwxyz") <= set(text)
missing = None
multiple_choice = "b"

# %% wrong the area is a string
answer = 42
circle_area = "19.634954"
longest_word = "quick"
n_vowels = 11
is_pangram = True
missing = None
multiple_choice = "b"

# %% wrong pangram is 1 and not True
answer = 42
circle_area = 19.634954084936208
longest_word = "quick"
n_vowels = 11
is_pangram = 1
missing = None
multiple_choice = "B"

# %% test
assert answer == 42
assert type(answer) is int
assert isinstance(circle_area, float), "circle_area should be a float"
assert math.isclose(circle_area, 19.6349540849, rel_tol=1e-9)
assert round(circle_area, 2) == 19.63
assert longest_word == "quick"
assert longest_word in text.split() and len(longest_word) == 5
assert n_vowels == 11
assert is_pangram is True
assert missing is None
assert isinstance(multiple_choice, str)
assert multiple_choice.strip().lower() in {"a", "b", "c"}
assert multiple_choice != "a", "look again at slide 12"
