"""seccomp: system calls that a process gives up for good: no limit on memory counts what they make, or they undo one.

The kernel's documentation: https://docs.kernel.org/userspace-api/seccomp_filter.html
"""

import ctypes
import errno
import platform
import struct

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
#: Memory without a file system, whose size would be limited, and that lies in no process unless it is mapped.
_GIVEN_UP = {  # shmget, memfd_create, memfd_secret
    "x86_64": (0xC000003E, (29, 319, 447)),
    "aarch64": (0xC00000B7, (194, 279, 447)),
}
#: A process sets limits for itself, number 0, only: a test's copy of the kernel would set those of the kernel.
_PRLIMIT = {"x86_64": 302, "aarch64": 261}
#: Numbers from here on are other calls in disguise: those of the x32 interface.
_X32 = 0x40000000

# Classic BPF, bpf_common.h: load a word of the call's description, jump so many lines if so, else so many, return.
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.ENOSYS

_libc = ctypes.CDLL(None, use_errno=True)


def _program(architecture: int, numbers: tuple[int, ...], prlimit: int) -> bytes:
    """The filter: calls of another architecture and these are refused, as if the kernel didn't have them."""
    count = len(numbers)
    far = count + 4  # how far it is from behind the first numbers to the last line, which refuses
    lines = [(_LOAD, 0, 0, _ARCHITECTURE), (_IF_EQUAL, 0, far + 2, architecture)]
    lines += [(_LOAD, 0, 0, _NUMBER), (_IF_AT_LEAST, far, 0, _X32)]
    lines += [(_IF_EQUAL, far - 1 - at, 0, number) for at, number in enumerate(numbers)]
    lines += [(_IF_EQUAL, 0, 2, prlimit), (_LOAD, 0, 0, _FIRST_ARGUMENT), (_IF_EQUAL, 0, 1, 0)]
    lines += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    return b"".join(struct.pack("HBBI", *line) for line in lines)


def restrict() -> None:
    """Give them up, for this process and all that it makes. Needs no-new-privileges. Raises OSError if refused.

    Does nothing on an architecture whose numbers aren't known here.
    """
    if platform.machine() not in _GIVEN_UP:
        return
    code = ctypes.create_string_buffer(_program(*_GIVEN_UP[platform.machine()], _PRLIMIT[platform.machine()]))
    lines = (len(code) - 1) // 8
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", lines, ctypes.addressof(code)))
    if _libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.c_void_p(ctypes.addressof(program)), 0, 0) < 0:
        found = ctypes.get_errno()
        if found not in (errno.EINVAL, errno.ENOSYS):  # a kernel without it
            raise OSError(found, "seccomp")
