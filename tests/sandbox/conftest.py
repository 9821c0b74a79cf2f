"""Machines that lack something."""

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from defter.sandbox import nursery as nursery_module


@contextmanager
def other_code(monkeypatch, name, text, instead):
    """Containers in which a line of what runs inside is another."""
    with tempfile.TemporaryDirectory(prefix="other-code-") as folder:
        inside = Path(folder) / "inside"
        shutil.copytree(nursery_module._INSIDE, inside)
        file = inside / name
        assert text in file.read_text()
        file.write_text(file.read_text().replace(text, instead))
        Path(folder).chmod(0o755)  # pytest's own are nobody else's to read
        monkeypatch.setattr(nursery_module, "_INSIDE", inside)
        monkeypatch.setattr(nursery_module, "_kept", None)
        yield


@pytest.fixture
def no_landlock(monkeypatch):
    """A kernel without it."""
    with other_code(monkeypatch, "landlock.py", "return max(0, version)", "return 0"):
        yield


@pytest.fixture
def no_seccomp(monkeypatch):
    """A kernel without it."""
    with other_code(monkeypatch, "seccomp.py", "if platform.machine() not in _GIVEN_UP:", "if True:"):
        yield


@pytest.fixture
def own_user(monkeypatch):
    """Containers run as the grader's own user, even if that is root."""
    monkeypatch.setattr(nursery_module, "_unprivileged_user", lambda paths: None)
    monkeypatch.setattr(nursery_module, "_kept", None)


def weak(*words):
    """A nursery that lacks some of bubblewrap's arguments, `("--size", [])` for instance, or has others."""

    class Weak(nursery_module.Nursery):
        def _arguments(self, control):
            arguments = super()._arguments(control)
            for old, new in words:
                at = arguments.index(old)
                arguments[at : at + 1] = new
            return arguments

    return Weak


#: No namespaces within namespaces, as under AppArmor: the nursery becomes the only zygote.
ALONE = ("--unshare-all", ["--unshare-all", "--unshare-user", "--disable-userns"])
