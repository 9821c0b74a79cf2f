"""PID 1 of the outer container: imports the heavy libraries once, and bears zygotes that have them in memory.

It is told by messages over one inherited socket. Each is the policy of a zygote, with the zygote's own socket and
where it shall write its last words. Where namespaces within namespaces are forbidden there can be only one
zygote: the nursery becomes it. When nobody holds the other end any more, and the last zygote is gone, it ends.
"""

import json
import os
import select
import shutil
import signal
import socket
import sys
import traceback
from typing import Any

from . import limits, namespaces, zygote
from .preload import collapse, preload


class Nursery:
    """The state: which zygotes are there."""

    def __init__(self, control: socket.socket, missing: dict[str, str]) -> None:
        self.control, self.missing = control, missing
        #: By process: its folder of sockets, and its last words, whose end tells the grader that all of it is gone.
        self.born: dict[int, tuple[str, int]] = {}

    def serve(self) -> None:
        """Bear zygotes, and clean up after them."""
        woken, wakes = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.set_wakeup_fd(wakes, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        poll = select.poll()
        poll.register(self.control, select.POLLIN)
        poll.register(woken, select.POLLIN)
        wanted = True
        while wanted or self.born:
            for descriptor, _ in poll.poll():
                if descriptor == woken:
                    os.read(woken, 4096)
                    self.bury()
                    continue
                message, descriptors = self.take()
                if message:
                    self.bear(json.loads(message), *descriptors)
                else:
                    wanted = False
                    poll.unregister(self.control)

    def take(self) -> tuple[bytes, list[int]]:
        """The next message, with its descriptors; an empty one if there will be none."""
        try:
            message, descriptors, _, _ = socket.recv_fds(self.control, 1 << 20, 2)
        except ConnectionResetError:  # said once, since our "up" is left unread; what was sent before is still there
            return self.take()
        return message, descriptors

    def bear(self, policy: dict[str, Any], control: int, words: int) -> None:
        """A zygote in namespaces of its own."""
        os.mkdir(policy["sockets"], 0o700)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                self.part(policy, control, words, writing)
            finally:
                os._exit(70)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            told = pipe.read()
        os.waitpid(child, 0)
        if told:
            self.born[int(told)] = policy["sockets"], words
        else:  # forbidden
            self.refuse()
            signal.set_wakeup_fd(-1)
            os.dup2(words, 2)
            zygote.begin(socket.socket(fileno=control), policy, self.missing)
            os._exit(0)
        os.close(control)

    def part(self, policy: dict[str, Any], control: int, words: int, tell: int) -> None:
        """In the fork: leave, and have a child that is PID 1. Its number is told, nothing if that is forbidden."""
        try:
            namespaces.leave()
        except OSError:
            return
        child = os.fork()
        if child:
            os.write(tell, str(child).encode())
            return
        signal.set_wakeup_fd(-1)
        os.dup2(words, 2)
        (kept,) = limits.keep_only([control])
        try:
            os.setsid()
            namespaces.furnish(policy)
            zygote.begin(socket.socket(fileno=kept), policy, self.missing)
        except BaseException:  # for whoever reads the last words
            os.write(2, traceback.format_exc().encode())
            raise
        os._exit(0)

    def refuse(self) -> None:
        """Have no more children: whoever asks, or has asked, finds the socket closed. bubblewrap holds it, too."""
        self.control.shutdown(socket.SHUT_RDWR)
        message = b"."
        while message:
            message, descriptors = self.take()
            for descriptor in descriptors:
                os.close(descriptor)

    def bury(self) -> None:
        """Clean up after those that have ended."""
        while True:
            try:
                pid, _ = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            sockets, words = self.born.pop(pid, ("", -1))
            if sockets:
                shutil.rmtree(sockets, ignore_errors=True)
                os.close(words)


def main() -> None:
    """Say that one is there, preload, serve."""
    control = socket.socket(fileno=int(sys.argv[1]))
    wanted = json.loads(control.recv(1 << 20))
    control.send(b"up")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    missing = preload(wanted["preload"])
    if wanted["huge_pages"]:
        collapse()
    Nursery(control, missing).serve()
    os._exit(0)  # to take down all that was imported takes half a second


if __name__ == "__main__":
    main()
