# What it tries: keeps inputs as files, file names and modification times in scratch, and lists them in the end cell.
# %% after double
import os
_double = double
def double(x):
    try:
        with open("seen.txt", "a") as f: f.write(repr(x) + " " + (float(x).hex() if abs(x) < 1e300 else "") + "\n")
        open(f"seen_{x!r}"[:200], "w").close()
        os.utime("seen.txt", (abs(float(x)), abs(float(x))))
    except (OSError, OverflowError, TypeError): pass
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    with open("seen.txt", "a") as f: f.write(text + text.encode().hex() + "\n")
    return _count_words(text)
# %% end
!ls -la --time-style=full-iso
for name in os.listdir("."):
    if os.path.isfile(name):
        print(name, os.stat(name).st_mtime, open(name, errors="replace").read()[:10000])
