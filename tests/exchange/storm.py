"""Many students who submit at once, some of whom are killed on the way; and a receiver that is killed, too."""

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field

from nbgrader.exchange import ExchangeError

from defter.exchange.receipts import PUBLIC_KEY, is_genuine, read_receipt


@dataclass
class Storm:
    """What was tried, and what students were told."""

    exchange: object
    students: list[str]
    #: Of each student: the texts, in order, and those that Submit confirmed.
    tried: dict[str, list[str]] = field(default_factory=dict)
    confirmed: dict[str, list[str]] = field(default_factory=dict)
    refused: int = 0
    killed: int = 0

    def blow(self, *, twice: float = 0.5, kill: float = 0.1, seed: int = 1, at_once: int = 8, uids=None) -> None:
        """Everybody submits, a part of them twice; a part is killed at any moment."""
        chance = random.Random(seed)
        rounds = [[*self.students], chance.sample(self.students, int(twice * len(self.students)))]
        for number, those in enumerate(rounds):
            chance.shuffle(those)
            waiting, running = list(those), {}
            while waiting or running:
                while waiting and len(running) < at_once:
                    student = waiting.pop()
                    text = f"{student} {number}"
                    self.tried.setdefault(student, []).append(text)
                    pid = self._fork(student, text, uids and uids[student])
                    deadline = time.monotonic() + chance.uniform(0, 0.08) if chance.random() < kill else None
                    running[pid] = student, text, deadline
                self._look_after(running)
                time.sleep(0.002)

    def _fork(self, student, text, uid):
        pid = os.fork()
        if pid:
            return pid
        status = 1
        try:
            for stream in (1, 2):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
            if uid is not None:
                os.setgroups([])
                os.setgid(uid)
                os.setuid(uid)
            self.exchange.submit(student, text)
            status = 0
        except ExchangeError:
            status = 3
        finally:
            os._exit(status)

    def _look_after(self, running):
        for pid, (student, text, deadline) in list(running.items()):
            if deadline and time.monotonic() > deadline:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            done, status = os.waitpid(pid, os.WNOHANG)
            if not done:
                continue
            del running[pid]
            if os.WIFSIGNALED(status):
                self.killed += 1
            elif os.WEXITSTATUS(status) == 0:
                self.confirmed.setdefault(student, []).append(text)
            elif os.WEXITSTATUS(status) == 3:
                self.refused += 1
            else:
                raise AssertionError(f"submit failed in another way: {status}")

    def check(self) -> None:
        """Nothing lost, nothing half collected, the last whole one counts, receipts agree."""
        assert [path for path in self.exchange.inbound.iterdir() if not path.name.startswith(".")] == []
        inbox = self.exchange.inbox()
        received = inbox.submissions("hw1")
        key = (inbox.receipts / PUBLIC_KEY).read_bytes()
        theirs = {file.read_bytes() for file in inbox.receipts.glob("*.json")}
        for student, texts in self.confirmed.items():
            assert len(received.get(student, [])) >= len(texts), f"one of {student}'s is lost"
            assert self.exchange.collected(student) in self.tried[student][len(texts) - 1 :]
            # One that was killed after it had handed in counts, too, as the last: nothing older than what is confirmed.
            order = self.tried[student]
            assert order.index(self.exchange.collected(student)) >= order.index(texts[-1])
        for those in received.values():
            for receipt, file in those:
                assert is_genuine(receipt, key)
                assert file.with_suffix(".json").read_bytes() in theirs
                assert read_receipt(file.with_suffix(".json")) == receipt
        assert not list((inbox.folder / ".partial").glob("*")) if (inbox.folder / ".partial").exists() else True


class Receiver:
    """`defter receive --watch`, as the hub runs it."""

    def __init__(self, exchange) -> None:
        self.exchange = exchange
        self.process = None

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "defter", "receive", "--watch", "--course", str(self.exchange.course.folder)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
