"""What forks share: libraries, imported once, in memory that is quickly forked."""

import ctypes
import gc
import importlib
from collections.abc import Iterable

#: See madvise(2); Linux 6.1 and later. Elsewhere forks just take a few milliseconds more.
_MADV_COLLAPSE = 25
_HUGE = 2 << 20


def preload(names: Iterable[str]) -> dict[str, str]:
    """Import modules; those that can't be, with why."""
    missing = {}
    gc.disable()  # what is imported stays
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # an author's module may do anything
            missing[name] = str(error)
    gc.enable()
    gc.freeze()  # what is shared isn't looked at, and so not copied, by the forks' collectors
    return missing


def collapse() -> None:
    """Put the heap on huge pages, where the kernel lets us: a fork copies page tables, these are 512 times shorter."""
    libc = ctypes.CDLL(None)
    libc.madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    with open("/proc/self/maps") as file:
        lines = [line.split() for line in file]
    for addresses, rights, _, _, inode, *name in lines:
        if not rights.startswith("rw") or inode != "0" or name not in ([], ["[heap]"]):
            continue
        begin, end = (int(address, 16) for address in addresses.split("-"))
        begin, end = -(-begin // _HUGE) * _HUGE, end // _HUGE * _HUGE
        if begin < end:
            libc.madvise(begin, end - begin, _MADV_COLLAPSE)
