"""The student's kernel: runs cells one after the other, and is forked for each test.

It reads requests from its channel, a message each, and answers with outputs and, at the end, `done`. A fork is a
kernel of its own with a channel of its own; nothing that it does reaches the kernel that it was forked from.
"""

import os
import pkgutil
import random
import signal
import socket
import sys
import threading
from typing import Any

from inside.landlock import keep_signals_in

from . import frames
from .frames import Closed
from .libraries import numpy, torch
from .moments import Moments
from .peer import remember_generators
from .remains import Before
from .served import Served
from .shell import SHELL, Output, Stream


def warm_up() -> None:
    """Do once, for all forks, what is done the first time that a cell runs: some milliseconds each."""
    SHELL.run_cell("None", store_history=False)
    pkgutil.resolve_name("sys.path")  # it compiles a pattern; the homeworks' tests ask it
    if torch is not None:
        torch.manual_seed(0)


warm_up()


class Kernel:
    """A kernel with its channel to the grader."""

    def __init__(self, channel: socket.socket) -> None:
        self.channel = channel
        self.lock = threading.Lock()
        self.forks: list[int] = []
        self.moments = Moments(SHELL.user_module.__dict__)
        #: The moment at which the notebook is, and how the first test that is served then finds it.
        self.moment = 0
        self.before: Before | None = None
        SHELL.emit = self.emit
        sys.stdout, sys.stderr = Stream("stdout", self.emit), Stream("stderr", self.emit)

    def emit(self, output: Output) -> None:
        """Send an output. Threads of a cell may print at the same time."""
        with self.lock:
            frames.send_json(self.channel, {"output": output})

    def serve(self) -> None:
        """Do what the grader asks, until it is gone."""
        while True:
            try:
                request, descriptors = frames.receive_json(self.channel)
            except KeyboardInterrupt:  # for a cell that has just ended
                continue
            except Closed:
                return
            answer = getattr(self, "do_" + request.pop("do"))(*descriptors, **request)
            with self.lock:
                frames.send_json(self.channel, {"done": answer})

    def do_run(self, source: str, *, only_defines: bool = False) -> dict[str, Any]:
        """Run a cell. Only over those that only define one can go back to a moment."""
        if not only_defines:
            self.moments.forget()
            self.moment = 0
        try:
            return {"ok": bool(SHELL.run_cell(source, store_history=True).success)}
        except KeyboardInterrupt:
            return {"ok": False}

    def do_note(self, moment: int) -> dict[str, Any]:
        """Note a moment: tests will find the notebook as it is now."""
        self.moments.note(moment)
        return {}

    def do_go(self, moment: int) -> dict[str, Any]:
        """Let the notebook be as it was at a moment that was noted; 0 is now."""
        if moment != self.moment:
            self.moments.go(moment)
            self.moment, self.before = moment, None
        return {}

    def do_ping(self) -> dict[str, Any]:
        """Say that one is there."""
        return {}

    def do_fork(self, descriptor: int) -> dict[str, Any]:
        """Be twice; the child with the channel that was sent."""
        self.forks = [pid for pid in self.forks if os.waitpid(pid, os.WNOHANG)[0] == 0]
        state = random.getstate()
        pid = os.fork()
        if pid == 0:
            random.setstate(state)  # Python seeds it anew in a fork: the same submission would be judged otherwise
            keep_signals_in()
            self.lock = threading.Lock()
            self.forks = []
            self.channel.close()
            self.channel = socket.socket(fileno=descriptor)
        else:
            os.close(descriptor)
            self.forks.append(pid)
        return {"pid": pid}

    def do_serve(self, descriptor: int, *, moment: int) -> dict[str, Any]:
        """Serve a test until it ends; whether another would find this kernel as it was, as far as can be seen."""
        names = SHELL.user_module.__dict__
        try:
            self.do_go(moment)
            self.before = self.before or Before(names)
            Served(socket.socket(fileno=descriptor), names).serve()
            return {"as_before": self.before.is_back()}
        except BaseException:  # whatever it is, only this test is served here
            os._exit(0)


def begin(descriptors: list[int]) -> socket.socket:
    """Take the channel and the pipe for what programs print past Python; begin with known random numbers."""
    channel, pipe = descriptors
    os.dup2(pipe, 1)
    os.dup2(pipe, 2)
    os.close(pipe)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    random.seed(0)
    if numpy is not None:
        # What a generator without a seed asks for one.
        vars(numpy.random.bit_generator)["randbits"] = random.Random(0).getrandbits
        numpy.random.seed(0)
    if torch is not None:
        torch.manual_seed(0)
        torch.set_num_threads(1)
    remember_generators()
    return socket.socket(fileno=channel)


def main(_: Any, descriptors: list[int]) -> None:
    """Be a student's kernel."""
    Kernel(begin(descriptors)).serve()
