"""`make demo`, whole."""

import csv
import shutil
import subprocess
import sys
from decimal import Decimal

import pytest

from defter.authoring import exercise_of, points_by_test, read_notebook
from defter.course import load_course
from defter.gradebook import open_gradebook
from tests.conftest import ROOT


def play(root, folder):
    """The demo of the course at `root`."""
    ran = subprocess.run(
        [sys.executable, "-m", "demo", str(folder)], cwd=root, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return load_course(folder), ran.stdout


@pytest.fixture(scope="module")
def semester(tmp_path_factory):
    """Of a course of which only Hw1 is written: for the others, networks are trained, by each student."""
    root = tmp_path_factory.mktemp("demo")
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(ROOT / name, root)
    for name in ("demo", "source/hw1", "tests/solutions/hw1"):
        shutil.copytree(ROOT / name, root / name)
    return play(root, root / "semester")


@pytest.mark.long
def test_the_whole_semester(tmp_path):
    course, output = play(ROOT, tmp_path / "semester")
    assert "Not in source/ yet" not in output
    with (course.folder / "grades.csv").open(encoding="utf-8", newline="") as file:
        best = next(csv.DictReader(file))
    assert (best["student_id"], best["hw1"], best["hw2"], best["hw3"]) == ("student-01", "100", "100", "100")


@pytest.fixture(scope="module")
def grades(semester):
    course, _ = semester
    with (course.folder / "grades.csv").open(encoding="utf-8", newline="") as file:
        return {row["student_id"]: row for row in csv.DictReader(file)}


pytestmark = pytest.mark.slow


def test_totals_are_the_weights_applied_by_hand(semester, grades):
    course, _ = semester
    assert len(grades) == 12
    for row in grades.values():
        by_hand = sum(weight * Decimal(row[name] or 0) / 100 for name, weight in course.components.items())
        assert abs(by_hand - Decimal(row["total"])) <= Decimal("0.01")


def test_homework_is_the_mean_of_the_homeworks(semester, grades):
    course, _ = semester
    with open_gradebook(course) as gradebook:
        worth = {item: gradebook.find_assignment(item).max_score for item in ("hw1",)}
    for row in grades.values():
        if row["hw1"]:
            counted = 3 - (row["student_id"] == "student-09")
            by_hand = 100 * Decimal(row["hw1"]) / Decimal(worth["hw1"]) / counted
            assert abs(by_hand - Decimal(row["homework"])) <= Decimal("0.01")


def test_each_student_gets_what_the_story_says(semester, grades):
    course, _ = semester
    with open_gradebook(course) as gradebook:
        full = Decimal(gradebook.find_assignment("hw1").max_score)
        late = gradebook.find_submission("hw1", "student-04").total_seconds_late
    assert Decimal(grades["student-01"]["hw1"]) == full
    assert Decimal(grades["student-03"]["hw1"]) == 0
    assert late == 26 * 3600
    assert 0 < Decimal(grades["student-05"]["hw1"]) < full / 2
    assert full / 2 < Decimal(grades["student-11"]["hw1"]) < full
    assert "hw1" in grades["student-08"]["missing"]
    assert "hw1" not in grades["student-09"]["missing"]  # excused
    assert Decimal(grades["student-12"]["hw1"]) > full / 2


def test_bad_submissions_are_named_and_stop_nobody(semester, grades):
    _, output = semester
    assert "student-08: hw1 could not be graded (isn't a notebook)" in output
    points = points_by_test(read_notebook(ROOT / "source" / "hw1" / "hw1.ipynb"))
    last = [exercise_of(test) for test in points][-1]
    cost = Decimal(sum(points[test] for test in points if exercise_of(test) == last))
    for crashed_or_endless in ("student-06", "student-07"):  # it costs them that exercise
        assert Decimal(grades[crashed_or_endless]["hw1"]) == Decimal(grades["student-04"]["hw1"]) - cost
    assert "Traceback" not in output


def test_feedback_is_released(semester):
    course, _ = semester
    pages = list((course.folder / "feedback").glob("*/hw1/hw1.html"))
    released = list((course.exchange / course.id / "feedback").glob("*.html"))
    assert len(pages) == len(released) == 10


def test_a_folder_of_somebody_elses_is_left_alone(tmp_path):
    (tmp_path / "thesis.tex").touch()
    ran = subprocess.run(
        [sys.executable, "-m", "demo", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    assert ran.stderr.strip() == f"{tmp_path} is there already and no former demo; name another folder"
    assert (tmp_path / "thesis.tex").exists()
