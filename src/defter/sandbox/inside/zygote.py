"""PID 1 of the container: imports the heavy libraries once, forks a kernel for each submission.

It talks with the grader over one inherited socket, a JSON message each way: a request has a `do`, every
request has one reply. When the grader dies the socket closes, the zygote ends, and with it, by the kernel's
rule for PID 1, everything in the container.
"""

import contextlib
import gc
import importlib
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
from typing import Any

from . import limits

#: How often the memory and the number of a submission's processes are looked at, milliseconds.
_WATCH_MS = 50
_PAGE = os.sysconf("SC_PAGE_SIZE")


class Zygote:
    """The state of PID 1: at most one submission at a time."""

    def __init__(self, control: socket.socket, policy: dict[str, Any]) -> None:
        self.control = control
        self.policy = policy
        self.kernel = 0
        self.status: int | None = None
        #: Why the watcher ended the submission; empty if it didn't.
        self.reason = ""
        #: The libraries' memory, which a submission has from the beginning.
        self.own = _memory_at_most("1")

    def serve(self) -> None:
        """Answer requests until the grader is gone."""
        poll = select.poll()
        poll.register(self.control, select.POLLIN)
        while True:
            if not poll.poll(_WATCH_MS if self.kernel else None):
                self.watch()
                continue
            message = self.control.recv(1 << 20)
            if not message:
                return
            request = json.loads(message)
            reply = getattr(self, "do_" + request.pop("do"))(**request)
            self.control.send(json.dumps(reply).encode())

    def do_launch(self, connection: dict[str, Any], files: list[str]) -> dict[str, Any]:
        """Fork the kernel of a new submission, with copies of `files` (in the folder of the sockets)."""
        scratch = self.policy["scratch"]
        os.mkdir(os.path.join(scratch, "tmp"))
        os.mkdir(os.path.join(scratch, "home"))
        for name in files:
            target = os.path.join(scratch, name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.move(os.path.join(self.policy["sockets"], "files", name), target)
        self.status, self.reason = None, ""
        self.kernel = os.fork()
        if self.kernel == 0:
            try:
                self.become_kernel(connection, scratch)
            finally:
                os._exit(70)
        return {"pid": self.kernel}

    def become_kernel(self, connection: dict[str, Any], scratch: str) -> None:
        """In the fork: confine oneself, then be an ordinary IPython kernel. Never returns."""
        os.setsid()
        limits.let_look(True)  # the watcher must
        null = os.open("/dev/null", os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        os.closerange(3, 4096)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.chdir(scratch)
        file = os.path.join(scratch, "home", "connection.json")
        with open(file, "w") as out:
            json.dump(connection, out)
        policy = self.policy
        limits.confine(policy["limits"], scratch, policy["sockets"], policy["readable"], policy["devices"])
        for name in [name for name in sys.modules if name.split(".")[0] == __package__]:
            del sys.modules[name]
        sys.path[:] = ["", *(path for path in sys.path if path not in ("", policy["code"]))]
        sys.argv = ["kernel"]
        from ipykernel.kernelapp import IPKernelApp

        # History would be a file with a thread; nobody reads it.
        IPKernelApp.launch_instance(["-f", file, "--HistoryManager.enabled=False", "--no-secure"])
        os._exit(0)

    def do_poll(self) -> dict[str, Any]:
        """Whether the kernel lives (status None), and why not if the watcher ended it."""
        self.reap()
        return {"status": self.status, "reason": self.reason}

    def do_signal(self, number: int) -> dict[str, Any]:
        """Send a signal to the kernel, if it lives."""
        self.reap()
        if self.kernel and self.status is None:
            os.kill(self.kernel, number)
        return {}

    def do_end(self) -> dict[str, Any]:
        """End the submission: nothing of it is left. `clean` is False if that can't be said."""
        self.sweep()
        self.wipe()
        self.kernel, self.status = 0, None
        return {"clean": not self.leavings() and not self.shared_memory()}

    def wipe(self) -> None:
        """Remove all that lies in the folders that a submission can write."""
        subprocess.run(["rm", "-rf", *self.leavings()], check=False)

    def sweep(self) -> None:
        """Kill every process of the container but this one, and wait until they are gone."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(-1, signal.SIGKILL)
        while True:
            try:
                pid, status = os.wait()
            except ChildProcessError:
                return
            if pid == self.kernel:
                self.status = os.waitstatus_to_exitcode(status)

    def reap(self) -> None:
        """Take note of processes that have ended; orphans come to PID 1."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            if pid == self.kernel:
                self.status = os.waitstatus_to_exitcode(status)

    def watch(self) -> None:
        """End a submission that holds more memory or more tasks than it may, whatever its processes are."""
        self.reap()
        processes = [name for name in os.listdir("/proc") if name.isdigit() and name != "1"]
        allowed = self.policy["limits"]
        if sum(map(_tasks, processes)) > allowed["processes"]:
            self.reason = "processes"
        # The quick sum counts again, in each process, what all share with the zygote; the true one takes
        # milliseconds a process and is asked for only where the quick one is too large.
        elif all(sum(map(count, processes)) > allowed["memory"] + self.own for count in (_memory_at_most, _memory)):
            self.reason = "memory"
        else:
            return
        self.sweep()

    def leavings(self) -> list[str]:
        """What lies in the folders that a submission can write."""
        return [
            os.path.join(folder, name)
            for folder in (self.policy["scratch"], self.policy["sockets"])
            for name in os.listdir(folder)
        ]

    @staticmethod
    def shared_memory() -> bool:
        """Whether System V objects are left, which belong to no process and no folder."""
        for kind in ("shm", "sem", "msg"):
            with open(f"/proc/sysvipc/{kind}") as file:
                if len(file.readlines()) > 1:
                    return True
        return False


def _tasks(process: str) -> int:
    """The number of a process's threads."""
    try:
        return len(os.listdir(f"/proc/{process}/task"))
    except OSError:
        return 0


def _memory_at_most(process: str) -> int:
    """The resident memory of a process that isn't a file's, bytes."""
    try:
        with open(f"/proc/{process}/statm") as file:
            _, resident, shared, *_ = map(int, file.read().split())
    except OSError:
        return 0
    return (resident - shared) * _PAGE


def _memory(process: str) -> int:
    """A process's part of the memory that it shares with others, and all that it doesn't, bytes."""
    try:
        with open(f"/proc/{process}/smaps_rollup") as file:
            lines = [line.split() for line in file]
    except OSError:
        return 0
    return sum(1024 * int(line[1]) for line in lines if line[0] in ("Pss_Anon:", "Pss_Shmem:"))


def main() -> None:
    """Preload, say so, serve."""
    control = socket.socket(fileno=int(sys.argv[1]))
    policy = json.loads(control.recv(1 << 20))
    limits.let_look(False)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    missing = []
    for name in policy["preload"]:
        try:
            importlib.import_module(name)
        except ImportError:
            missing.append(name)
    gc.collect()
    gc.freeze()  # what is shared with the forks isn't looked at, and so not copied, by their collectors
    zygote = Zygote(control, policy)
    zygote.wipe()  # what the libraries have written to their home
    control.send(json.dumps({"missing": missing}).encode())
    zygote.serve()


if __name__ == "__main__":
    main()
