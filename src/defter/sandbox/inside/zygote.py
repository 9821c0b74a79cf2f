"""PID 1 of the container: born with the heavy libraries in memory, forks a process for each submission.

It talks with the grader over one inherited socket, a JSON message each way: a request has a `do`, every
request has one reply. When the grader dies the socket closes, the zygote ends, and with it, by the kernel's
rule for PID 1, everything in the container.
"""

import contextlib
import importlib
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
from typing import Any

from . import limits, usage
from .preload import preload

#: How often the memory and the number of a submission's processes are looked at, seconds, and the part of the time
#: that this may take: where many kernels wait for their tests, a look takes milliseconds. But not seldom, either.
_WATCH_S, _WATCH_PART, _WATCH_MOST_S = 0.05, 0.01, 0.5


class Zygote:
    """The state of PID 1: at most one submission at a time."""

    def __init__(self, control: socket.socket, policy: dict[str, Any]) -> None:
        self.control = control
        self.policy = policy
        self.kernel = 0
        self.status: int | None = None
        #: Why the watcher ended something; empty if it didn't.
        self.reason = ""
        self.memory, self.cpu, self.tasks = usage.Memory(), usage.Cpu(), usage.Readings(usage.tasks)
        #: The processes that may stay when a test has ended; None while no test runs.
        self.marked: frozenset[str] | None = None
        #: Those that stay of a test that was trimmed, until no other is alive.
        self.staying: frozenset[str] | None = None
        #: The processor time used when the test began, and the most memory seen since.
        self.cpu_before = 0.0
        self.peak = 0
        #: When to watch again.
        self.look_again = 0.0

    def serve(self) -> None:
        """Answer requests until the grader is gone."""
        poll = select.poll()
        poll.register(self.control, select.POLLIN)
        while True:
            if self.kernel and time.monotonic() >= self.look_again:
                self.watch()
            if not poll.poll(max(0, 1000 * (self.look_again - time.monotonic())) if self.kernel else None):
                continue
            message, self.descriptors, _, _ = socket.recv_fds(self.control, 1 << 20, 4)
            if not message:
                return
            request = json.loads(message)
            reply = getattr(self, "do_" + request.pop("do"))(**request)
            for descriptor in self.descriptors:
                os.close(descriptor)
            self.control.send(json.dumps(reply).encode())

    def do_launch(self, program: str, argument: Any, files: list[str]) -> dict[str, Any]:
        """Fork the process of a new submission, with copies of `files` (in the folder of the sockets).

        It calls `main(argument, descriptors)` of the module `program`, which should have been preloaded.
        """
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
                self.become(program, argument, scratch)
            except BaseException:  # for whoever reads the program's output
                os.write(2, traceback.format_exc().encode())
            finally:
                os._exit(70)
        return {"pid": self.kernel}

    def become(self, program: str, argument: Any, scratch: str) -> None:
        """In the fork: confine oneself, then be the program. Never returns."""
        os.setsid()
        limits.let_look(True)  # the watcher must
        module = importlib.import_module(program)
        null = os.open("/dev/null", os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        descriptors = limits.keep_only(self.descriptors)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.chdir(scratch)
        policy = self.policy
        writable = [scratch, policy["shared"]]
        limits.confine(policy["limits"], writable, policy["sockets"], policy["readable"], policy["devices"])
        sys.path[:] = ["", *(path for path in sys.path if path not in ("", policy["code"]))]
        sys.argv = [program]
        tempfile.tempdir = None  # a library may have asked before there was a folder
        module.main(argument, descriptors)
        os._exit(0)

    def do_poll(self) -> dict[str, Any]:
        """Whether the kernel lives (status None), and why not if the watcher ended it."""
        self.reap()
        return {"status": self.status, "reason": self.reason}

    def do_signal(self, number: int) -> dict[str, Any]:
        """Send a signal to the kernel and its copies, if it lives."""
        self.reap()
        if self.kernel and self.status is None:
            for send in (os.killpg, os.kill):  # it may have left its group
                with contextlib.suppress(ProcessLookupError):
                    send(self.kernel, number)
                    break
        return {}

    def do_mark(self, process: int) -> dict[str, Any]:
        """A test begins: what it makes, and this process, will be counted, and ended by `trim`."""
        # The last one's processes take milliseconds to end; meanwhile the grader went on.
        while self.staying is not None and not self.leave_only(self.staying):
            time.sleep(0.0005)
        self.staying = None
        self.reap()
        with contextlib.suppress(ProcessLookupError):
            os.kill(-1, signal.SIGCONT)  # one test may have stopped what the next one needs
        found = usage.processes()
        self.marked = frozenset(found) - {str(process)}
        self.cpu_before, self.peak, self.reason = self.cpu.total(found), 0, ""
        return {}

    def do_usage(self) -> dict[str, Any]:
        """What the submission has used since `mark`: processor time in seconds, memory in bytes."""
        found = usage.processes()
        self.peak = max(self.peak, self.memory.at_most(self.made(found)))
        return {"cpu_s": self.cpu.total(found) - self.cpu_before, "memory": self.peak, "reason": self.reason}

    def do_trim(self, process: int) -> dict[str, Any]:
        """The test has ended: end the processes that it made, but for this one; what they have used."""
        used = self.do_usage()
        if self.marked is None:
            return used
        self.staying, self.marked = self.marked | {str(process)}, None
        self.leave_only(self.staying)
        return used

    def leave_only(self, staying: frozenset[str]) -> bool:
        """End all processes but these; False if some were there that hadn't ended."""
        made = [process for process in set(usage.processes()) - staying if usage.alive(process)]
        for process in made:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(process), signal.SIGKILL)
        return not made

    def do_end(self) -> dict[str, Any]:
        """End the submission: nothing of it is left. `clean` is False if that can't be said."""
        self.sweep()
        self.wipe()
        self.kernel, self.status, self.marked, self.staying = 0, None, None, None
        return {"clean": not self.leavings() and not usage.shared_memory()}

    def wipe(self) -> None:
        """Remove all that lies in the folders that a submission can write."""
        for path in self.leavings():
            with contextlib.suppress(OSError):
                os.rmdir(path)  # most submissions leave empty folders only
        if left := self.leavings():
            subprocess.run(["rm", "-rf", *left], check=False)

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
        """End what holds more memory or more tasks than a submission may: the test that runs, else all."""
        began = time.monotonic()
        self.reap()
        processes = usage.processes()
        allowed = self.policy["limits"]
        self.peak = max(self.peak, self.memory.at_most(self.made(processes)))
        if sum(map(self.tasks.of, processes)) > allowed["processes"]:
            self.reason = "processes"
        elif self.memory.is_more_than(allowed["memory"], processes):
            self.reason = "memory"
        else:
            ended = time.monotonic()
            self.look_again = ended + min(max(_WATCH_S, (ended - began) / _WATCH_PART), _WATCH_MOST_S)
            return
        if self.marked is None or not self.made(processes):
            self.sweep()
        for process in self.made(processes):
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(process), signal.SIGKILL)

    def made(self, processes: list[str]) -> list[str]:
        """Those that the running test has made."""
        return [process for process in processes if process not in (self.marked or ())]

    def leavings(self) -> list[str]:
        """What lies in the folders that a submission can write."""
        return [
            os.path.join(folder, name)
            for folder in (self.policy["scratch"], self.policy["shared"], self.policy["sockets"])
            for name in os.listdir(folder)
        ]


def begin(control: socket.socket, policy: dict[str, Any], missing: dict[str, str]) -> None:
    """Be a zygote: import its own programs, say so, serve. `missing` is what the nursery couldn't import, with why."""
    limits.let_look(False)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.sched_setaffinity(0, policy["cores"])
    if policy["own"]:
        missing = missing | preload(policy["own"])
    zygote = Zygote(control, policy)
    zygote.wipe()  # what the libraries have written to their home
    control.send(json.dumps({"missing": missing}).encode())
    zygote.serve()
