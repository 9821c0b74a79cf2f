"""nbgrader's own tests of making, releasing and fetching feedback, under this course's settings."""

import os
import pwd
import shutil
import subprocess
import sys

import pytest

from tests.conftest import ROOT

CONFIG = """
from defter.course import load_course
from defter.nbgrader_settings import settings

c = get_config()
ours = settings(load_course({folder!r}))
feedback = ("GenerateFeedback", "HideTests", "GatherPage", "FeedbackExporter", "HTMLExporter")
for name in (*feedback, "AssignLatePenalties", "LateDays"):
    c[name].merge(ours[name])
"""


@pytest.mark.long
@pytest.mark.parametrize("verb", ["generate_", "release", "fetch"])
def test_nbgraders_own_tests(tmp_path, verb):
    shutil.copy(ROOT / "course.toml", tmp_path)
    (tmp_path / "nbgrader_config.py").write_text(CONFIG.format(folder=str(tmp_path)))
    name = f"nbgrader.tests.apps.test_nbgrader_{verb}feedback"
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--pyargs", name],
        cwd=tmp_path,
        env=os.environ | {"JUPYTER_CONFIG_PATH": str(tmp_path), "USER": pwd.getpwuid(os.getuid()).pw_name},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-5000:]
    assert " passed" in ran.stdout
