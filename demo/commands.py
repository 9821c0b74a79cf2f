"""Running `nbgrader` and `defter` commands, many of them, without importing nbgrader anew for each."""

import multiprocessing
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path


@dataclass(frozen=True)
class Ran:
    """A command that has ended."""

    status: int
    log: Path

    @property
    def output(self) -> str:
        """What it printed, both streams together."""
        return self.log.read_text(encoding="utf-8", errors="replace")


class Commands:
    """Runs commands as their own processes, forked from one that has imported nbgrader already.

    Importing it takes two to three seconds, more than most commands need; a semester runs dozens of them.
    What runs is the commands' own entry points, with their own arguments, folder and environment.
    """

    def __init__(self, log_folder: Path) -> None:
        self.log_folder = log_folder
        log_folder.mkdir(parents=True)
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["nbgrader.apps.nbgraderapp", "defter.cli"])

    def run(self, *arguments: str, cwd: Path, name: str | None = None, env: Mapping[str, str] | None = None) -> Ran:
        """Run `nbgrader ...` or `defter ...` in `cwd`; its output goes to a log file."""
        log = self.log_folder / f"{name or '-'.join(arguments[:3])}.log"
        receiver, sender = self._context.Pipe(duplex=False)
        process = self._context.Process(target=_run, args=(list(arguments), cwd, log, dict(env or {}), sender))
        process.start()
        sender.close()
        process.join()
        # Not process.exitcode: where several threads wait for children, it may be lost.
        try:
            return Ran(receiver.recv(), log)
        except EOFError:
            return Ran(1, log)


def _run(arguments: list[str], cwd: Path, log: Path, env: dict[str, str], status: Connection) -> None:
    """In the new process: become the command, and tell how it ended."""
    from nbgrader.apps import nbgraderapp

    from defter import cli

    with log.open("wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.environ.update(env)
    os.chdir(cwd)
    sys.argv = arguments
    try:
        {"nbgrader": nbgraderapp.main, "defter": cli.main}[arguments[0]]()
        status.send(0)
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
        status.send(end.code if isinstance(end.code, int) else int(end.code is not None))
