# What it tries: an anonymous shared mapping made before any fork carries the (reversed) inputs back.
# %% before double
import mmap

board = mmap.mmap(-1, 1 << 20)
def note(text): board.write(text[::-1].encode(errors="replace")[:5000] + b"\n")
# %% after double
_double = double
def double(x):
    if abs(x) < 1e12: note(repr(x)); note(repr(x)[::-1])
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    note(text)
    return _count_words(text)
# %% end
import re

print(re.sub(rb"\0+", b"", board[:]).decode(errors="replace"))
