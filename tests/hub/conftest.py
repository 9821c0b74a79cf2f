"""A hub of our own with accounts of this machine, as `make hub` starts it; and browsers."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from demo.accounts import Accounts
from tests.hub.browser import Browser

ROOT = Path(__file__).resolve().parent.parent.parent
#: Pictures of every page, to look at; not in git.
SCREENSHOTS = ROOT / "screenshots"


@dataclass
class Hub:
    """A hub that runs."""

    url: str
    folder: Path
    accounts: Accounts
    process: "subprocess.Popen[bytes]"

    @property
    def course(self) -> Path:
        return self.accounts.home("grader") / "ceng501"

    @property
    def bin(self) -> Path:
        return Path(sys.executable).parent

    @property
    def log(self) -> str:
        return (self.folder / "hub.log").read_text(errors="replace")

    def wait(self) -> None:
        """Until it answers."""
        host, port = self.url.removeprefix("http://").split(":")
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex((host, int(port))) == 0 and "JupyterHub is now running" in self.log:
                    return
            time.sleep(0.2)
        pytest.fail(f"the hub didn't come up:\n{self.log[-3000:]}")


@pytest.fixture(scope="session")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    if os.geteuid():
        pytest.skip("users of their own need root: what one of them can't reach isn't tested here")
    folder = Path("/var/tmp") / f"defter-hub-{os.getpid()}"  # pytest's own folders are closed to other users
    prefix = f"dt{os.getpid()}-"
    output = tmp_path_factory.mktemp("hub") / "output"
    with output.open("wb") as file:
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "demo.hub",
                f"--folder={folder}",
                "--port=0",
                f"--prefix={prefix}",
                "--assignments=hw1",
            ],
            cwd=ROOT,
            stdout=file,
            stderr=subprocess.STDOUT,
        )
    try:
        while not (found := re.search(r"(http://127.0.0.1:\d+)\n  \S+  (\S+)", text := output.read_text())):
            if process.poll() is not None:
                pytest.fail(f"`make hub` ended:\n{text}")
            time.sleep(0.2)
        roles = ("grader", "teacher", "ada", "alan", "grace")
        accounts = Accounts("unix", prefix, folder / "home", found[2], roles)
        hub = Hub(found[1], folder, accounts, process)
        hub.wait()
        yield hub
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(90)
        SCREENSHOTS.mkdir(exist_ok=True)
        if (folder / "hub.log").exists():
            (SCREENSHOTS / "hub.log").write_bytes((folder / "hub.log").read_bytes())
        subprocess.run(["rm", "-rf", folder], check=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with Browser.start(SCREENSHOTS) as found:
        yield found
