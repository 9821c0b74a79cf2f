"""`make hub`: a real JupyterHub on loopback, in `demo-hub/`: an instructor, students, the homeworks released."""

import argparse
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from defter.course import Course, load_course
from defter.errors import DefterError
from defter.hub.settings import load_settings
from demo.accounts import Accounts, make_accounts
from demo.course_copy import copy_course, remove_former

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
STUDENTS = ("ada", "alan", "grace")


def main() -> None:
    """Make it anew, run it until it is stopped, and take its accounts away again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "demo-hub", help="where it lives; made anew each time")
    parser.add_argument("--port", type=int, default=8000, help="its port on 127.0.0.1, if it is free")
    parser.add_argument("--prefix", default="demo-", help="what the names of its accounts begin with")
    parser.add_argument("--assignments", nargs="*", help="which are released; default: all that are written")
    options = parser.parse_args()
    folder = options.folder.resolve()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    accounts = None
    try:
        remove_former(folder)
        accounts = make_accounts(folder, options.prefix, "teacher", STUDENTS)
        settings = prepare(folder, accounts, options.port, options.assignments)
        status = _run(settings, folder, lambda: _tell(accounts, settings, folder))
    except DefterError as error:
        sys.exit("\n".join(error.problems))
    except KeyboardInterrupt:
        status = 0
    finally:
        if accounts:
            accounts.remove()
    sys.exit(status)


def prepare(folder: Path, accounts: Accounts, port: int, assignments: list[str] | None = None) -> Path:
    """The course, released; the settings of its hub, whose path is returned."""
    own = load_course(ROOT)
    course = copy_course(own, accounts.home("grader") / own.id, date.today(), ends=False, exchange=folder / "exchange")
    students = [accounts.name(student) for student in STUDENTS]
    rows = [f"{name},{student.capitalize()},Demo," for name, student in zip(students, STUDENTS, strict=True)]
    (course.folder / "roster.csv").write_text("\n".join(["student_id,first_name,last_name,email", *rows, ""]))
    course.exchange.mkdir(exist_ok=True)
    accounts.give(course.folder, "grader")
    accounts.give(course.exchange, "grader")
    _as_grader(accounts, course, "defter", "roster", "import", "roster.csv")
    for name in assignments or [name for name in course.assignments if (course.folder / "source" / name).is_dir()]:
        print(f"  {name}: generated and released", flush=True)
        _as_grader(accounts, course, "nbgrader", "generate_assignment", name)
        _as_grader(accounts, course, "nbgrader", "release_assignment", name)
    state = folder / "state"
    state.mkdir(mode=0o700)
    outer, *inner = free_ports(port, 4)
    file = folder / "settings.toml"
    file.write_text(
        f"""\
# Of a hub to look around in; hub/settings.toml has the same keys with what they mean.
[hub]
address = "127.0.0.1"
port = {outer}
inner_ports = {inner}
state = "{state}"
[course]
folder = "{course.folder}"
grader = "{accounts.name("grader")}"
instructors = ["{accounts.name("teacher")}"]
students = "roster.csv"
[accounts]
kind = "{accounts.kind}"
password = "{accounts.password if accounts.kind == "demo" else ""}"
homes = "{accounts.homes}"
[limits]
memory_mib = 4096
processes = 400
servers = 10
starting = 4
[idle]
kernel = 60
server = 90
"""
    )
    file.chmod(0o600)
    return file


def free_ports(first: int, number: int) -> list[int]:
    """That many ports that nobody listens at, the first of them `first` if it is free."""
    sockets = [socket.socket() for _ in range(number)]
    ports: list[int] = []
    for one in sockets:
        try:
            one.bind(("127.0.0.1", 0 if ports else first))
        except OSError:
            one.bind(("127.0.0.1", 0))
        ports.append(one.getsockname()[1])
    for one in sockets:
        one.close()
    return ports


def _as_grader(accounts: Accounts, course: Course, *arguments: str) -> None:
    command = [str(BIN / arguments[0]), *arguments[1:]]
    ran = accounts.run("grader", command, cwd=course.folder)
    if ran.returncode:
        raise DefterError(f"{' '.join(arguments)} failed:\n{ran.stdout}")


def _run(settings: Path, folder: Path, tell: Callable[[], None]) -> int:
    if not shutil.which(str(BIN / "configurable-http-proxy")):
        raise DefterError("configurable-http-proxy isn't installed; run: make hub")
    again = threading.Event()
    hub = _start(settings, folder)

    def restart(*_: object) -> None:  # as an operator does
        again.set()
        hub.terminate()

    signal.signal(signal.SIGHUP, restart)
    try:
        _wait(hub, settings, folder)
        tell()
        while True:
            status = hub.wait()
            if not again.is_set():
                return status
            again.clear()
            hub = _start(settings, folder)
    finally:
        # All of it is thrown away: nobody waits for an orderly end, which takes a hub half a minute.
        for child in _children(hub.pid):
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        hub.kill()
        hub.wait()


def _start(settings: Path, folder: Path) -> "subprocess.Popen[bytes]":
    log = folder / "hub.log"
    log.touch(0o600)
    with log.open("ab") as file:
        return subprocess.Popen(
            [str(BIN / "jupyterhub"), "--config", str(ROOT / "hub" / "jupyterhub_config.py")],
            cwd=folder / "state",
            env={**os.environ, "DEFTER_HUB_SETTINGS": str(settings), "PATH": f"{BIN}:{os.environ['PATH']}"},
            stdout=file,
            stderr=subprocess.STDOUT,
        )


def _wait(hub: "subprocess.Popen[bytes]", settings: Path, folder: Path) -> None:
    """Until it answers. Raises DefterError if it ended instead."""
    while hub.poll() is None:
        with suppress(OSError), urllib.request.urlopen(f"{_address(settings)}/hub/health", timeout=5):
            return
        time.sleep(0.2)
    raise DefterError(f"the hub ended with status {hub.returncode}; {folder / 'hub.log'} says why")


def _address(settings: Path) -> str:
    return f"http://127.0.0.1:{load_settings(settings).hub.port}"


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _tell(accounts: Accounts, settings: Path, folder: Path) -> None:
    who = "\n".join(
        f"  {accounts.name(name)}  {accounts.password}  {'the instructor' if name == 'teacher' else 'a student'}"
        for name in ("teacher", *STUDENTS)
    )
    print(f"\n{_address(settings)}\n{who}\nLog: {folder / 'hub.log'}. Stop it with Ctrl-C.", flush=True)


if __name__ == "__main__":
    main()
