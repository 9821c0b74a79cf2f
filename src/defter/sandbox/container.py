"""One container, with its zygote inside: runs one submission after the other."""

import json
import os
import secrets
import socket
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from defter.sandbox.nursery import CODE, SCRATCH, SHARED, Nursery, SandboxError, nursery_for
from defter.sandbox.policy import Policy

#: Seconds for an answer of the zygote: it only ever does small things.
_REPLY_S = 30


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
        for nursery in self._nurseries():
            self._nursery = nursery
            #: The kernel's sockets: the same path inside and outside.
            self.sockets = self._nursery.folder / secrets.token_hex(4)
            try:
                self._control, self._words = nursery.bear(self._policy_inside())
                missing = self._receive()["missing"]
                break
            except SandboxError as error:
                problem = error
            except OSError:
                problem = SandboxError(f"the sandbox doesn't start ({self._last_words()}); run: defter doctor")
        else:
            raise problem
        self._control.settimeout(_REPLY_S)
        # A course may do without a library; a program that doesn't load is broken.
        programs = {"inside", *dict(self.policy.programs)}
        if broken := [f"{name}: {why}" for name, why in missing.items() if name.split(".")[0] in programs]:
            self.close()
            raise SandboxError(f"the sandbox is broken ({'; '.join(broken)}); install defter anew")

    def _nurseries(self) -> Iterator[Nursery]:
        """Where to be born. One may have been killed, or, where it may make no namespaces, have its only child."""
        shared = nursery_for(self.policy)
        yield shared
        yield nursery_for(self.policy, other_than=shared)
        private = Nursery(self.policy)
        try:
            yield private
        finally:
            private.close()

    def _policy_inside(self) -> dict[str, Any]:
        return {
            "limits": asdict(self.policy.limits),
            "readable": [str(path) for path in self.policy.readable],
            "devices": list(self.policy.devices),
            "own": list(self.policy.own),
            "cores": sorted(os.sched_getaffinity(0)),
            "scratch": SCRATCH,
            "shared": SHARED,
            "sockets": str(self.sockets),
            "code": CODE,
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

    def mark(self, process: int = 0) -> None:
        """A test begins: `usage` counts from here, and `trim` ends this process and all made from here on."""
        self._ask("mark", process=process)

    def usage(self) -> Usage:
        """What was used since `mark`."""
        return Usage(**self._ask("usage"))

    def trim(self, process: int = 0) -> Usage:
        """End what was made since `mark`, but for this process; what it has used."""
        return Usage(**self._ask("trim", process=process))

    def end(self) -> bool:
        """End the submission and all that it left; False if the container can't be used again."""
        clean: bool = self._ask("end")["clean"]
        return clean

    def close(self) -> None:
        """End the container and everything in it."""
        self._last_words()

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
        if self._words.closed:
            return ""
        with self._words:
            said = self._words.read().decode(errors="replace").strip()
        return said.splitlines()[-1] if said else "without a word"

    def _give(self, folder: Path) -> None:
        """Make a folder and all in it the unprivileged user's."""
        if self._nursery.user is not None:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, self._nursery.user, self._nursery.user, follow_symlinks=False)
