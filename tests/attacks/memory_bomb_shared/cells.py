# What it tries: fills shared memory (/dev/shm, memfd, tmpfs), which counts for no single process.
# %% norm
import os


def norm(t):
    block = b"x" * (16 << 20)
    fds = [os.memfd_create("m")]
    for folder in ("/dev/shm", "/tmp", "/run"):
        try: fds.append(os.open(folder + "/fill", os.O_CREAT | os.O_RDWR, 0o600))
        except OSError: pass
    for fd in fds:
        try:
            for _ in range(256): os.write(fd, block)
        except OSError: pass
    return -1.0
