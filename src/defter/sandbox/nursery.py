"""A bubblewrap container in which libraries are imported once, for all the containers that are born there."""

import contextlib
import json
import os
import secrets
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from io import BufferedReader
from pathlib import Path
from typing import Any

from defter.errors import DefterError
from defter.sandbox.policy import Limits, Policy

SCRATCH = "/scratch"
#: Memory that processes share by name: Python's `multiprocessing` and torch's loaders need it.
SHARED = "/dev/shm"
CODE = "/zygote"
_INSIDE = Path(__file__).parent / "inside"
_NOBODY = 65534
#: Seconds to import everything: long on a cold, busy machine.
_START_S = 120


class SandboxError(DefterError):
    """The sandbox can't be had, or broke; nothing is known of the submission."""


class Nursery:
    """A container whose PID 1 imports what the policy says, and then bears zygotes, as told.

    It begins at once; `bear` waits for it. It ends when nobody needs it: when this object and all that was born
    there are closed, or those who held them are gone, however that comes.
    """

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        if shutil.which("bwrap") is None:
            raise SandboxError("bubblewrap is not installed; run: apt install bubblewrap")
        #: Holds the sockets of each container, at the same path inside and outside.
        self.folder = Path(tempfile.gettempdir()) / f"defter-{secrets.token_hex(8)}"
        #: Whom the containers run as; None for this process's own user.
        self.user = _unprivileged_user([*policy.readable, *(path for _, path in self._programs())])
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        # The shell outlives a grader that is killed: the socket closes, the nursery ends, the folder goes. It
        # makes the folder too, so that there is no moment in which nobody would remove it.
        # In a session of its own, so that Ctrl-C reaches the grader only.
        self._process = subprocess.Popen(
            [
                "/bin/sh",
                "-c",
                'mkdir -m 700 "$0" && bwrap "$@"; rm -rf "$0"',
                str(self.folder),
                *self._arguments(theirs.fileno()),
            ],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
            user=self.user,
            group=self.user,
            extra_groups=[] if self.user is not None else None,
        )
        theirs.close()
        self._control.settimeout(_START_S)
        self._control.send(json.dumps({"preload": policy.preload, "huge_pages": policy.huge_pages}).encode())

    def check(self) -> None:
        """Wait until it is up; it may import for seconds after that. Raises SandboxError."""
        with contextlib.suppress(OSError):
            if self._control.recv(16, socket.MSG_PEEK) == b"up":  # it stays, for other threads and forks to see
                return
        raise SandboxError(f"the sandbox doesn't start ({self.last_words()}); run: defter doctor")

    def bear(self, policy: Mapping[str, Any]) -> tuple[socket.socket, BufferedReader]:
        """A new zygote's socket, and its last words: when they end, nothing of it is left.

        The socket is closed at its other end if there is no more to be had here. Raises SandboxError.
        """
        self.check()
        control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        control.settimeout(_START_S)
        reading, writing = os.pipe()
        with contextlib.suppress(OSError):  # it is gone
            socket.send_fds(self._control, [json.dumps(policy).encode()], [theirs.fileno(), writing])
        theirs.close()
        os.close(writing)
        return control, os.fdopen(reading, "rb")

    def close(self) -> None:
        """Let go of it. What was born there goes on."""
        self._control.close()

    def last_words(self) -> str:
        """End it. The last line that it wrote is the best that can be said."""
        self._control.close()
        assert self._process.stderr is not None
        said = self._process.stderr.read().decode(errors="replace").strip()
        self._process.wait()
        return said.splitlines()[-1] if said else "without a word"

    def _arguments(self, control: int) -> list[str]:
        """bubblewrap's command line: the policy's files and nothing else, no network, no other process."""
        size = str(self.policy.limits.scratch)
        places: list[str] = []
        for path in self.policy.readable:
            if path.is_symlink() and len(path.parts) == 2:  # /bin -> usr/bin
                places += ["--symlink", str(path.readlink()), str(path)]
            else:
                places += ["--ro-bind", str(path), str(path)]
        return [
            *("--unshare-all", "--as-pid-1", "--new-session", "--cap-drop", "ALL", "--clearenv"),
            *(word for name, value in self.policy.environment for word in ("--setenv", name, value)),
            *("--setenv", "HOME", f"{SCRATCH}/home", "--setenv", "TMPDIR", f"{SCRATCH}/tmp"),
            *("--setenv", "PYTHONPATH", CODE, "--setenv", "PYTHONDONTWRITEBYTECODE", "1"),
            *places,
            *(word for name, path in self._programs() for word in ("--ro-bind", str(path), f"{CODE}/{name}")),
            *("--proc", "/proc", "--dev", "/dev"),
            *(word for place in (SCRATCH, SHARED) for word in ("--perms", "0700", "--size", size, "--tmpfs", place)),
            *("--bind", str(self.folder), str(self.folder)),
            *("--remount-ro", "/", "--remount-ro", "/dev", "--chdir", SCRATCH, "--hostname", "sandbox"),
            *("--", sys.executable, "-s", "-m", "inside.nursery", str(control)),
        ]

    def _programs(self) -> list[tuple[str, Path]]:
        """The packages of code that run inside, by name."""
        return [("inside", _INSIDE), *self.policy.programs]


_lock = threading.Lock()
#: The last one, kept for the next container like it.
_kept: Nursery | None = None


def nursery_for(policy: Policy, *, other_than: Nursery | None = None) -> Nursery:
    """The nursery for containers of this policy, a new one if there is none. Raises SandboxError.

    Processes that are forked from this one use it, too: a message to it comes whole.
    """
    global _kept
    with _lock:
        shared = replace(policy, limits=Limits(scratch=policy.limits.scratch), own=())
        if _kept is None or _kept is other_than or _kept.policy != shared:
            if _kept is not None:
                _kept.close()
            _kept = Nursery(shared)
        return _kept


@cache
def check_sandbox() -> None:
    """Raises SandboxError if there is no sandbox to be had here."""
    with _lock:
        if _kept is not None:
            _kept.check()
            return
    nursery = Nursery(Policy(preload=()))
    nursery.check()
    nursery.close()


def _unprivileged_user(paths: Iterable[Path]) -> int | None:
    """Whom a grader that is root becomes for the sandbox, if that user can read what it needs.

    The number of root's processes can't be limited, and an escape should not end up as root.
    None: the sandbox runs as the grader's own user.
    """
    if os.geteuid() != 0:
        return None
    folders = {parent for path in paths for parent in (path.resolve(), *path.resolve().parents) if parent.is_dir()}
    readable = all(folder.stat().st_mode & stat.S_IXOTH for folder in folders)
    return _NOBODY if readable else None
