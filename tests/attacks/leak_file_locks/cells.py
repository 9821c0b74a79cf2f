# What it tries: a leftover process holds one file lock per bit of the input; the end cell tries which are held.
# %% before double
import fcntl
import os
import time

with open("locks", "w") as f: f.write("\0" * 256)
# %% after double
_double = double
def double(x):
    if x % 1 and abs(x) > 1e6 and os.fork() == 0:
        os.setsid()
        fd = os.open("locks", os.O_RDWR)
        for i, byte in enumerate(repr(x).encode()[:16]):
            for j in range(8):
                if byte >> j & 1: fcntl.lockf(fd, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 8 * i + j)
        time.sleep(60)
        os._exit(0)
    return _double(x)
# %% end
fd = os.open("locks", os.O_RDWR)
out = []
for i in range(16):
    byte = 0
    for j in range(8):
        try:
            fcntl.lockf(fd, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 8 * i + j)
            fcntl.lockf(fd, fcntl.LOCK_UN, 1, 8 * i + j)
        except OSError: byte |= 1 << j
    out.append(byte)
print(bytes(out))
