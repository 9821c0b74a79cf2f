"""nbgrader's own tests of autograding, under this course's settings."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT

TESTS = "nbgrader.tests.apps.test_nbgrader_autograde"

#: Tests that must differ, and why.
DIFFERENT = {
    "test_side_effects": "a file that a submission writes stays in its scratch folder, which is thrown away",
    "test_handle_failure": "a submission with test cells of another assignment is graded by its own, not refused",
    "test_handle_failure_single_notebook": "the same",
    "test_missing_source_kernelspec": "whatever kernel a submission names, it gets the assignment's",
    "test_autograde_timeout": "the limit is on processor time: waiting is free until five times as long",
}

#: What concerns grading, without the course's own gradebook.
CONFIG = """
from defter.course import load_course
from defter.nbgrader_settings import settings

c = get_config()
ours = settings(load_course({folder!r}))
for name in ("Autograde", "Examine", "GenerateFeedback", "HideTests", "HTMLExporter"):
    c[name].merge(ours[name])
"""


@pytest.mark.long
def test_nbgraders_own_tests(tmp_path):
    shutil.copy(ROOT / "course.toml", tmp_path)
    (tmp_path / "nbgrader_config.py").write_text(CONFIG.format(folder=str(tmp_path)))
    left_out = " and ".join(f"not {name}" for name in DIFFERENT)
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", left_out, "--pyargs", TESTS],
        cwd=tmp_path,
        env=os.environ | {"JUPYTER_CONFIG_PATH": str(tmp_path), "USER": "instructor"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-5000:]
    assert "35 passed, 2 skipped" in ran.stdout
