"""What a submission's process gives up before any of its code runs."""

import ctypes
import fcntl
import os
import resource

from . import landlock, seccomp

_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 4, 38
_libc = ctypes.CDLL(None, use_errno=True)


def let_look(allowed: bool) -> None:
    """Whether processes of the same user may look into this one. A fork begins as its parent was."""
    _libc.prctl(_PR_SET_DUMPABLE, int(allowed), 0, 0, 0)


def _data() -> int:
    """The private memory that this process has already: the preloaded libraries', bytes."""
    with open("/proc/self/status") as file:
        return next(1024 * int(line.split()[1]) for line in file if line.startswith("VmData:"))


def confine(limits: dict[str, int], writable: list[str], sockets: str, readable: list[str], devices: list[str]) -> int:
    """Take on limits, seccomp and Landlock, for this process and all that it makes; returns Landlock's version."""
    for kind, value in (
        (resource.RLIMIT_CPU, limits["cpu_s"]),
        (resource.RLIMIT_DATA, _data() + limits["memory"]),
        (resource.RLIMIT_NPROC, limits["processes"]),
        (resource.RLIMIT_FSIZE, limits["file"]),
        (resource.RLIMIT_NOFILE, limits["open_files"]),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        resource.setrlimit(kind, (value, value))
    os.umask(0o077)
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    seccomp.restrict()
    version = landlock.abi()
    return landlock.restrict(
        [
            *((path, landlock.everything(version) & ~landlock.IOCTL_DEV) for path in writable),
            (sockets, landlock.MAKE_SOCK),
            ("/proc", landlock.READ_FILE | landlock.READ_DIR),
            *((path, landlock.READ) for path in readable),
            *((path, landlock.READ_FILE | landlock.WRITE_FILE) for path in devices),
        ]
    )


def keep_only(descriptors: list[int]) -> list[int]:
    """Close all but 0, 1, 2 and these, which get the numbers from 3 on."""
    high = [fcntl.fcntl(descriptor, fcntl.F_DUPFD, 100) for descriptor in descriptors]
    os.closerange(3, 100)
    for number, descriptor in enumerate(high, start=3):
        os.dup2(descriptor, number, inheritable=False)
    os.closerange(100, 4096)
    return list(range(3, 3 + len(high)))
