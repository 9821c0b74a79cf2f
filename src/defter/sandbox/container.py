"""One bubblewrap container, with its zygote inside: runs one submission after the other."""

import json
import os
import secrets
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from defter.errors import DefterError
from defter.sandbox.policy import Policy

_SCRATCH = "/scratch"
_CODE = "/zygote"
_INSIDE = Path(__file__).parent / "inside"
_NOBODY = 65534
#: Seconds for the zygote to import everything: long on a cold, busy machine.
_START_S = 120
#: Seconds for an answer of the zygote: it only ever does small things.
_REPLY_S = 30


class SandboxError(DefterError):
    """The sandbox can't be had, or broke; nothing is known of the submission."""


@dataclass(frozen=True)
class Usage:
    """What a test has used, as the container's PID 1 saw it."""

    #: Processor time, seconds.
    cpu_s: float
    #: The most memory beside the libraries', bytes.
    memory: int
    #: Why the sandbox ended it: `memory` or `processes`; empty if it didn't.
    reason: str


class Container:
    """A container that is up. `close()` ends it; so does the end of this process, however it comes.

    with Container() as container:
        container.launch("inside.jupyter_kernel", connection_info)
        ...
        container.end()
    """

    def __init__(self, policy: Policy | None = None) -> None:
        self.policy = policy or Policy()
        if shutil.which("bwrap") is None:
            raise SandboxError("bubblewrap is not installed; run: apt install bubblewrap")
        #: The kernel's sockets: the same path inside and outside.
        self.sockets = Path(tempfile.gettempdir()) / f"defter-{secrets.token_hex(8)}"
        self._user = _unprivileged_user([*self.policy.readable, *(path for _, path in self._programs())])
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        # The shell outlives a grader that is killed: the socket closes, the zygote ends, the folder goes. It
        # makes the folder too, so that there is no moment in which nobody would remove it.
        # In a session of its own, so that Ctrl-C reaches the grader only.
        self._process = subprocess.Popen(
            [
                "/bin/sh",
                "-c",
                'mkdir -m 700 "$0" && bwrap "$@"; rm -rf "$0"',
                str(self.sockets),
                *self._arguments(theirs.fileno()),
            ],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
            user=self._user,
            group=self._user,
            extra_groups=[] if self._user is not None else None,
        )
        theirs.close()
        try:
            self._control.settimeout(_START_S)
            self._control.send(json.dumps(self._policy_inside()).encode())
            missing = self._receive()["missing"]
        except OSError:
            raise SandboxError(f"the sandbox doesn't start ({self._last_words()}); run: defter doctor") from None
        self._control.settimeout(_REPLY_S)
        # A course may do without a library; a program that doesn't load is broken.
        if broken := [
            f"{name}: {why}" for name, why in missing.items() if name.split(".")[0] in dict(self._programs())
        ]:
            self.close()
            raise SandboxError(f"the sandbox is broken ({'; '.join(broken)}); install defter anew")

    def _arguments(self, control: int) -> list[str]:
        """bubblewrap's command line: the policy's files and nothing else, no network, no other process."""
        places: list[str] = []
        for path in self.policy.readable:
            if path.is_symlink() and len(path.parts) == 2:  # /bin -> usr/bin
                places += ["--symlink", str(path.readlink()), str(path)]
            else:
                places += ["--ro-bind", str(path), str(path)]
        return [
            *("--unshare-all", "--as-pid-1", "--new-session", "--cap-drop", "ALL", "--clearenv"),
            *(word for name, value in self.policy.environment for word in ("--setenv", name, value)),
            *("--setenv", "HOME", f"{_SCRATCH}/home", "--setenv", "TMPDIR", f"{_SCRATCH}/tmp"),
            *("--setenv", "PYTHONPATH", _CODE, "--setenv", "PYTHONDONTWRITEBYTECODE", "1"),
            *places,
            *(word for name, path in self._programs() for word in ("--ro-bind", str(path), f"{_CODE}/{name}")),
            *("--proc", "/proc", "--dev", "/dev"),
            *("--perms", "0700", "--size", str(self.policy.limits.scratch), "--tmpfs", _SCRATCH),
            *("--bind", str(self.sockets), str(self.sockets)),
            *("--remount-ro", "/", "--chdir", _SCRATCH, "--hostname", "sandbox"),
            *("--", sys.executable, "-s", "-m", "inside.zygote", str(control)),
        ]

    def _programs(self) -> list[tuple[str, Path]]:
        """The packages of code that run inside, by name."""
        return [("inside", _INSIDE), *self.policy.programs]

    def _policy_inside(self) -> dict[str, Any]:
        return {
            "limits": asdict(self.policy.limits),
            "readable": [str(path) for path in self.policy.readable],
            "devices": list(self.policy.devices),
            "preload": list(self.policy.preload),
            "scratch": _SCRATCH,
            "sockets": str(self.sockets),
            "code": _CODE,
        }

    def launch(
        self, program: str, argument: Any, descriptors: Sequence[int] = (), files: Mapping[str, bytes] | None = None
    ) -> int:
        """Fork a process for a new submission, with copies of `files`, by relative path, in its folder.

        It calls `main(argument, descriptors)` of the module `program`. Returns its process id inside.
        """
        for name, content in (files or {}).items():
            path = self.sockets / "files" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        self._give(self.sockets)
        request = {"program": program, "argument": argument, "files": list(files or {})}
        pid: int = self._ask("launch", descriptors, **request)["pid"]
        return pid

    def poll(self) -> tuple[int | None, str]:
        """The kernel's exit status, None while it lives, and why the sandbox ended it, if it did."""
        reply = self._ask("poll")
        return reply["status"], reply["reason"]

    def signal(self, number: int) -> None:
        """Send a signal to the kernel."""
        self._ask("signal", number=number)

    def mark(self) -> None:
        """A test begins: `usage` counts from here, and `trim` ends all processes made from here on."""
        self._ask("mark")

    def usage(self) -> Usage:
        """What was used since `mark`."""
        return Usage(**self._ask("usage"))

    def trim(self) -> Usage:
        """End what was made since `mark`; what it has used."""
        return Usage(**self._ask("trim"))

    def end(self) -> bool:
        """End the submission and all that it left; False if the container can't be used again."""
        clean: bool = self._ask("end")["clean"]
        return clean

    def close(self) -> None:
        """End the container and everything in it."""
        self._control.close()
        if self._process.stderr:
            self._process.stderr.close()
        self._process.wait()

    def __enter__(self) -> "Container":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, do: str, descriptors: Sequence[int] = (), **arguments: Any) -> dict[str, Any]:
        try:
            socket.send_fds(self._control, [json.dumps({"do": do, **arguments}).encode()], descriptors)
            return self._receive()
        except OSError:
            raise SandboxError(f"the sandbox broke ({self._last_words()}); grade this submission again") from None

    def _receive(self) -> dict[str, Any]:
        message = self._control.recv(1 << 20)
        if not message:
            raise ConnectionResetError
        reply: dict[str, Any] = json.loads(message)
        return reply

    def _last_words(self) -> str:
        """End what is left of the container; the last line that it wrote is the best that can be said."""
        self._control.close()
        said = self._process.stderr.read().decode(errors="replace").strip() if self._process.stderr else ""
        self._process.wait()
        return said.splitlines()[-1] if said else "without a word"

    def _give(self, folder: Path) -> None:
        """Make a folder and all in it the unprivileged user's."""
        if self._user is not None:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, self._user, self._user, follow_symlinks=False)


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
