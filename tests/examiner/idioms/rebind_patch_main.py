"""mock.patch of a student's function in __main__ with return_value and wraps.

Two kernels: folders of their own
"""

# %% right
def load(path):
    with open(path) as f:
        return f.read()

def count_words(path):
    counts = {}
    for word in load(path).lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts

# %% wrong opens the file itself
def load(path):
    with open(path) as f:
        return f.read()

def count_words(path):
    counts = {}
    with open(path) as f:
        for word in f.read().lower().split():
            counts[word] = counts.get(word, 0) + 1
    return counts

# %% wrong case sensitive
def load(path):
    with open(path) as f:
        return f.read()

def count_words(path):
    counts = {}
    for word in load(path).split():
        counts[word] = counts.get(word, 0) + 1
    return counts

# %% test
import os, tempfile
from unittest.mock import patch

with patch("__main__.load", return_value="To be or not to be") as fake:
    result = count_words("hamlet.txt")
fake.assert_called_once_with("hamlet.txt")
assert result == {"to": 2, "be": 2, "or": 1, "not": 1}, result

with tempfile.TemporaryDirectory() as tmp:
    path = os.path.join(tmp, "poem.txt")
    with open(path, "w") as f:
        f.write("Rose is a rose\nis a rose")
    with patch("__main__.load", wraps=load) as spy:
        assert count_words(path)["rose"] == 3
    assert spy.call_count == 1
    assert load(path).startswith("Rose")
