"""The accounts of a demo hub: real ones of this machine where we are root, else one for all."""

import os
import pwd
import secrets
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from defter.errors import DefterError


@dataclass(frozen=True)
class Accounts:
    """Who there is. `kind` is that of the hub's settings."""

    kind: str
    prefix: str
    homes: Path
    password: str
    roles: tuple[str, ...]

    def name(self, role: str) -> str:
        """The account's name."""
        return self.prefix + role

    def home(self, role: str) -> Path:
        """Its home."""
        return self.homes / self.name(role)

    def give(self, folder: Path, role: str) -> None:
        """Make a folder, and all in it, that account's."""
        if self.kind == "unix":
            subprocess.run(["chown", "-R", f"{self.name(role)}:{self.name(role)}", str(folder)], check=True)

    def run(
        self, role: str, command: Sequence[str], cwd: Path, env: dict[str, str] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        """Run a command as that account."""
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.home(role)), **(env or {})}
        who = self.name(role) if self.kind == "unix" else None
        return subprocess.run(
            command,
            cwd=cwd,
            env=environment,
            user=who,
            group=who,
            extra_groups=[] if who else None,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    def remove(self) -> None:
        """Take the accounts off this machine again, with all that they run. Their homes stay."""
        if self.kind != "unix":
            return
        for role in self.roles:
            subprocess.run(["pkill", "-KILL", "-U", self.name(role)], check=False)  # of these accounts, nobody else's
            with suppress(DefterError):  # it isn't there
                _root("userdel", "--force", self.name(role))


def make_accounts(folder: Path, prefix: str, teacher: str, students: Sequence[str]) -> Accounts:
    """Make them, with homes in `folder`/home. Raises DefterError where that can't be."""
    roles = ("grader", teacher, *students)
    homes = folder / "home"
    root = os.geteuid() == 0
    accounts = Accounts("unix" if root else "demo", prefix, homes, secrets.token_urlsafe(12), roles)
    folder.mkdir(parents=True)
    (folder / ".made-by-the-demo").touch()
    folder.chmod(0o755)
    homes.mkdir(mode=0o755)
    if not root:
        print("Not root: one account of this machine plays everybody. Look around; nobody is protected from anybody.")
        for role in roles:
            accounts.home(role).mkdir()
        return accounts
    _check_reachable(folder)
    for role in roles:
        try:
            pwd.getpwnam(accounts.name(role))
        except KeyError:
            continue
        raise DefterError(f"this machine has an account {accounts.name(role)}; give another --prefix")
    try:
        _make(accounts)
    except BaseException:
        accounts.remove()
        raise
    return accounts


def _make(accounts: Accounts) -> None:
    for role in accounts.roles:
        _root("useradd", "--no-create-home", "--user-group", "--home-dir", str(accounts.home(role)),
              "--shell", "/usr/sbin/nologin", accounts.name(role))  # fmt: skip
        accounts.home(role).mkdir()
        accounts.give(accounts.home(role), role)
        accounts.home(role).chmod(0o700)
    passwords = "".join(f"{accounts.name(role)}:{accounts.password}\n" for role in accounts.roles[1:])
    _root("chpasswd", text=passwords)


def _check_reachable(folder: Path) -> None:
    """Every account must be able to reach the hub's folders and its Python."""
    for path in (folder, Path(sys.executable), Path(__file__)):
        for parent in path.resolve().parents:
            if not parent.stat().st_mode & 0o001:
                raise DefterError(
                    f"{parent} is closed to other accounts; clone into an open place, such as /opt/defter"
                )


def _root(*command: str, text: str = "") -> None:
    for _ in range(100):
        ran = subprocess.run(command, input=text, text=True, capture_output=True, check=False)
        if not ran.returncode or "lock" not in ran.stderr:  # somebody else changes accounts, too
            break
        time.sleep(0.1)
    if ran.returncode:
        raise DefterError(f"{command[0]} failed: {ran.stderr.strip()}")
