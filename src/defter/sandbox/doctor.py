"""`defter doctor`: tries to climb every wall of the sandbox, and tells which hold on this machine."""

import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from defter.sandbox.climbs import CLIMBS, Climb
from defter.sandbox.container import Container
from defter.sandbox.inside import landlock
from defter.sandbox.nursery import SandboxError
from defter.sandbox.policy import MIB, Limits, Policy
from defter.sandbox.run import run_cells

#: Small, so that reaching a limit takes no time; the walls are the same.
_LIMITS = Limits(cpu_s=3, memory=256 * MIB, processes=64, scratch=32 * MIB, file=16 * MIB)

_NEXT = """
import os
left = [name for name in os.listdir('/proc') if name.isdigit() and name not in ('1', str(os.getpid()))]
if left or sorted(os.listdir('.')) != ['home', 'tmp']:
    print('climbed')
"""


@dataclass(frozen=True)
class Finding:
    """One line of the doctor's table."""

    wall: str
    attempt: str
    holds: bool
    #: What was seen, or what to do where the wall doesn't hold.
    remark: str


def examine(
    container: Callable[[Policy], Container] = Container, climbs: Sequence[Climb] = CLIMBS
) -> Iterator[Finding]:
    """Look at the machine, then climb; one finding after the other.

    The first finding that doesn't hold may be the last: without a container there is nothing to climb.
    """
    yield from _machine()
    try:
        sandbox = container(Policy(limits=_LIMITS))
    except SandboxError as error:
        yield Finding("container", "start", False, f"{error}; {_user_namespaces()}")
        return
    with sandbox, ExitStack() as stack:
        yield Finding("container", "start", True, "bubblewrap, zygote")
        host = _host(stack, sandbox)
        for climb in climbs:
            yield _climb(sandbox, climb, host)
        yield _datagram(sandbox)
        yield _outlive(sandbox)
        yield _queue(sandbox)


def _machine() -> Iterator[Finding]:
    version = landlock.abi()
    yield Finding(
        "Landlock",
        "kernel",
        version >= 6,
        f"version {version}"
        if version >= 6
        else f"version {version}: files are still kept by the container, the limits on "
        f"{'signals' if version >= 4 else 'TCP and signals'} are missing; Linux 6.12 or newer has all",
    )
    bwrap = shutil.which("bwrap")
    yield Finding("container", "bubblewrap", bwrap is not None, bwrap or "run: apt install bubblewrap")


def _user_namespaces() -> str:
    restricted = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
    if restricted.exists() and restricted.read_text().strip() == "1":
        return "AppArmor forbids user namespaces: install apparmor-profiles' bwrap-userns-restrict for bwrap"
    return "see that user namespaces are allowed (sysctl user.max_user_namespaces)"


def _host(stack: ExitStack, sandbox: Container) -> dict[str, object]:
    """Things on the host that are there to be reached."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="doctor-")))
    folder.chmod(0o755)
    gradebook = folder / "gradebook.db"
    gradebook.write_text("all the grades")
    tcp = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    unix = stack.enter_context(socket.socket(socket.AF_UNIX))
    unix.bind(str(folder / "unix"))
    unix.listen()
    abstract = stack.enter_context(socket.socket(socket.AF_UNIX))
    name = f"defter-doctor-{os.getpid()}"
    abstract.bind("\0" + name)
    abstract.listen()
    return {
        "abstract": name,
        "course": str(Path.cwd()),
        "file": _LIMITS.file,
        "grader": os.getpid(),
        "gradebook": str(gradebook),
        "home": str(Path.home()),
        "memory": _LIMITS.memory,
        "prefix": sys.prefix,
        "processes": _LIMITS.processes,
        "scratch": _LIMITS.scratch,
        "sockets": str(sandbox.sockets),
        "tcp": tcp.getsockname()[1],
        "unix": str(folder / "unix"),
    }


def _climb(sandbox: Container, climb: Climb, host: dict[str, object]) -> Finding:
    ran = run_cells(sandbox, [climb.code.format_map(host)], timeout_s=30)
    climbed = "climbed" in ran.output
    seen = ran.reason or (f"ended with status {ran.status}" if ran.status else "") or ", ".join(ran.errors)
    return Finding(climb.wall, climb.attempt, not climbed, climb.mend if climbed else seen or "nothing to see")


def _datagram(sandbox: Container) -> Finding:
    """Send a datagram to the host: whether it arrives, only the host can tell."""
    with socket.socket(type=socket.SOCK_DGRAM) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.settimeout(0.2)
        port = listener.getsockname()[1]
        code = f"import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', {port}))"
        run_cells(sandbox, [code])
        try:
            listener.recv(1)
        except TimeoutError:
            return Finding("network", "reach the host by UDP", True, "nothing arrives")
    return Finding("network", "reach the host by UDP", False, "see that bubblewrap is the system's own package")


def _outlive(sandbox: Container) -> Finding:
    """Leave a process and a file behind; the next submission must find neither."""
    leave = "import os, time\nopen('mark', 'w').close()\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(600)"
    run_cells(sandbox, [leave])
    found = "climbed" in run_cells(sandbox, [_NEXT]).output
    remark = "see that nothing else uses the container" if found else "gone with its submission"
    return Finding("afterwards", "leave a process and a file behind", not found, remark)


def _queue(sandbox: Container) -> Finding:
    """Leave a queue of messages behind: no broom reaches it, so the container must be given up."""
    make = "import ctypes; print(ctypes.CDLL(None).msgget(0x5EC, 0o1666))"
    ran = run_cells(sandbox, [make])
    holds = not ran.clean or ran.output.strip() == "-1"
    remark = "the container is given up" if holds else "messages are passed on to the next submission"
    return Finding("afterwards", "leave a queue of messages behind", holds, remark)
