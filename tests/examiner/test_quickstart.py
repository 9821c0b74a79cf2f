"""A course that isn't ours: nbgrader's own example, graded by the examiner."""

import shutil

import pytest

from defter.examiner import read_verdicts
from tests.conftest import ROOT

pytestmark = pytest.mark.slow


def test_nbgraders_example_course(commands, tmp_path):
    assert commands.run("nbgrader", "quickstart", "example", cwd=tmp_path).status == 0
    course = tmp_path / "example"
    shutil.copy(ROOT / "nbgrader_config.py", course)
    syllabus = (ROOT / "course.toml").read_text(encoding="utf-8").replace("assignments.hw1", "assignments.ps1")
    (course / "course.toml").write_text(syllabus, encoding="utf-8")
    assert commands.run("nbgrader", "generate_assignment", "ps1", cwd=course).status == 0
    # One student hands in the instructor's notebooks, one the released ones.
    shutil.copytree(
        course / "source" / "ps1", course / "submitted" / "solved" / "ps1", ignore=shutil.ignore_patterns(".*")
    )
    shutil.copytree(course / "release" / "ps1", course / "submitted" / "untouched" / "ps1")
    ran = commands.run("nbgrader", "autograde", "ps1", cwd=course)
    assert ran.status == 0, ran.output
    points = {}
    for student in ("solved", "untouched"):
        notebooks = sorted((course / "autograded" / student / "ps1").glob("*.ipynb"))
        verdicts = [verdict for notebook in notebooks for verdict in read_verdicts(notebook).tests]
        points[student] = [(verdict.score, verdict.points, verdict.forgeable) for verdict in verdicts]
    assert len(points["solved"]) == 4
    assert all(score == most and not forgeable for score, most, forgeable in points["solved"]), points
    assert all(score == 0 for score, _, _ in points["untouched"]), points
