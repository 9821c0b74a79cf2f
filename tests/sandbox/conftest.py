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
