"""Namespaces of one's own within the container's: what keeps containers of one nursery apart from one another."""

import ctypes
import os
from typing import Any

_NEW_NS, _NEW_UTS, _NEW_IPC, _NEW_USER, _NEW_PID, _NEW_NET = 1 << 17, 1 << 26, 1 << 27, 1 << 28, 1 << 29, 1 << 30
_RDONLY, _NOSUID, _NODEV, _NOEXEC, _REMOUNT, _BIND, _REC, _PRIVATE = 1, 2, 4, 8, 32, 4096, 16384, 1 << 18
_PR_CAPBSET_DROP = 24
_CAPABILITY_VERSION_3 = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)


def leave() -> None:
    """Give up all namespaces that are shared; the next child is PID 1. Raises OSError where that is forbidden.

    One has every capability over the new ones, and none over the old ones. See user_namespaces(7).
    """
    user, group = os.getuid(), os.getgid()
    _call("unshare", _NEW_USER | _NEW_PID | _NEW_NS | _NEW_NET | _NEW_IPC | _NEW_UTS)
    _write("/proc/self/setgroups", "deny")
    _write("/proc/self/uid_map", f"{user} {user} 1")
    _write("/proc/self/gid_map", f"{group} {group} 1")


def furnish(policy: dict[str, Any]) -> None:
    """As PID 1: folders that show nothing of other containers; then no capability, and no more namespaces."""
    _mount("", "/", "", _REC | _PRIVATE)
    _mount("proc", "/proc", "proc", _NOSUID | _NODEV | _NOEXEC)
    _write("/proc/sys/user/max_user_namespaces", "0")
    size = policy["limits"]["scratch"]
    for folder in (policy["scratch"], policy["shared"]):
        _mount("tmpfs", folder, "tmpfs", _NOSUID | _NODEV, f"size={size},mode=700")
    own = policy["sockets"]
    place, all_sockets = os.open(own, os.O_PATH), os.path.dirname(own)
    _mount("tmpfs", all_sockets, "tmpfs", _NOSUID | _NODEV | _NOEXEC, "size=4k,mode=711")
    os.mkdir(own, 0o700)
    _mount(f"/proc/self/fd/{place}", own, "", _BIND)
    os.close(place)
    _mount("", all_sockets, "", _REMOUNT | _BIND | _RDONLY | _NOSUID | _NODEV | _NOEXEC)
    _drop_capabilities()
    os.chdir(policy["scratch"])


def _drop_capabilities() -> None:
    with open("/proc/sys/kernel/cap_last_cap") as file:
        last = int(file.read())
    for capability in range(last + 1):
        _call("prctl", _PR_CAPBSET_DROP, capability, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    _call("capset", header, (ctypes.c_uint32 * 6)())


def _mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    _call("mount", source.encode(), target.encode(), kind.encode(), flags, options.encode())


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)


def _call(name: str, *arguments: Any) -> None:
    if getattr(_libc, name)(*arguments) < 0:
        error = ctypes.get_errno()
        raise OSError(error, f"{name}: {os.strerror(error)}")
