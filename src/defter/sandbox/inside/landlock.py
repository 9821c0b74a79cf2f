"""Landlock: a process gives up all files, network and signals but those that it names, for good.

The kernel's documentation: https://docs.kernel.org/userspace-api/landlock.html
"""

import ctypes
import os
import struct
from collections.abc import Iterable

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same number on every architecture
_VERSION_FLAG = 1
_RULE_PATH_BENEATH = 1

#: Rights on files, by their bit.
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
MAKE_SOCK = 1 << 9
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
READ = EXECUTE | READ_FILE | READ_DIR
#: What a rule on a single file may name.
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV

_libc = ctypes.CDLL(None, use_errno=True)


def abi() -> int:
    """The version of Landlock that this kernel has; 0 for none."""
    version: int = _libc.syscall(_CREATE_RULESET, None, 0, _VERSION_FLAG)
    return max(0, version)


def _handled(version: int) -> tuple[int, int, int]:
    """All rights that this version knows: on files, on the network, beyond the own domain."""
    files = (1 << 13) - 1
    files |= REFER if version >= 2 else 0
    files |= TRUNCATE if version >= 3 else 0
    files |= IOCTL_DEV if version >= 5 else 0
    network = 0b11 if version >= 4 else 0  # bind, connect TCP
    scope = 0b11 if version >= 6 else 0  # abstract unix sockets, signals
    return files, network, scope


def everything(version: int) -> int:
    """All rights on files that this version knows."""
    return _handled(version)[0]


def restrict(rules: Iterable[tuple[str, int]]) -> int:
    """Give up everything but `rules`, pairs of a path and the rights beneath it; returns the version.

    Without Landlock nothing is given up, and 0 is returned. Paths that don't exist are left out.
    Needs no-new-privileges. Raises OSError if the kernel refuses.
    """
    version = abi()
    if version == 0:
        return 0
    files, network, scope = _handled(version)
    attributes = struct.pack("QQQ", files, network, scope)[: {1: 8, 2: 8, 3: 8, 4: 16, 5: 16}.get(version, 24)]
    ruleset = _call(_CREATE_RULESET, attributes, len(attributes), 0)
    for path, rights in rules:
        try:
            place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except FileNotFoundError:
            continue
        if not os.path.isdir(path):
            rights &= ON_FILES
        _call(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, struct.pack("=Qi", rights & files, place), 0)
        os.close(place)
    _call(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)
    return version


def keep_signals_in() -> None:
    """From now on this process, and those that it makes, can signal no others. Does nothing where it can't be had."""
    version = abi()
    if version < 6:
        return
    attributes = struct.pack("QQQ", 0, 0, _handled(version)[2])
    ruleset = _call(_CREATE_RULESET, attributes, len(attributes), 0)
    _call(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


def _call(number: int, *arguments: object) -> int:
    result: int = _libc.syscall(number, *arguments)
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, f"landlock: {os.strerror(error)}")
    return result
