"""Machines that lack something."""

import shutil
import tempfile
from pathlib import Path

import pytest

from defter.sandbox import nursery as nursery_module


@pytest.fixture
def no_landlock(monkeypatch):
    """A kernel without it."""
    with tempfile.TemporaryDirectory(prefix="no-landlock-") as folder:
        inside = Path(folder) / "inside"
        shutil.copytree(nursery_module._INSIDE, inside)
        file = inside / "landlock.py"
        text = file.read_text()
        assert "return max(0, version)" in text
        file.write_text(text.replace("return max(0, version)", "return 0"))
        Path(folder).chmod(0o755)  # pytest's own are nobody else's to read
        monkeypatch.setattr(nursery_module, "_INSIDE", inside)
        monkeypatch.setattr(nursery_module, "_kept", None)
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
