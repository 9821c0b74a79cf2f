# What it tries: a memfd and a deleted file, opened before the tests, whose offsets and contents all forks share.
# %% before double
import os
import tempfile

fds = []
try: fds.append(os.memfd_create("note"))
except OSError as e: print(e)
fds.append(tempfile.TemporaryFile().fileno() if False else os.open("gone.txt", os.O_RDWR | os.O_CREAT))
os.unlink("gone.txt")
def tell(text):
    for fd in fds:
        try: os.write(fd, text.encode(errors="replace") + b"\n")
        except OSError: pass
# %% after double
_double = double
def double(x):
    tell(repr(x))
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    tell(text)
    return _count_words(text)
# %% end
for fd in fds:
    try: print(os.pread(fd, 100000, 0))
    except OSError as e: print(e)
