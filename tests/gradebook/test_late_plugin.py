"""Late work through `nbgrader autograde` and nbgrader's own late submission plugin point."""

import shutil
from datetime import timedelta

import nbformat
import pytest

from defter.authoring import read_notebook
from defter.course import load_course
from defter.gradebook import open_gradebook, read_journal, read_records
from tests.conftest import ROOT
from tests.notebooks import code, mark, notebook

pytestmark = pytest.mark.slow


def test_autograding_stores_what_course_toml_says(tmp_path, commands):
    folder = tmp_path / "course"
    folder.mkdir()
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    text = (ROOT / "course.toml").read_text(encoding="utf-8")
    policy = "[late]\npenalty_per_day = 10\nfree_days = 1\n\n[grading]"
    (folder / "course.toml").write_text(text.replace("[grading]", policy), encoding="utf-8")
    (folder / "source" / "hw1").mkdir(parents=True)
    cells = [
        code("def one():\n    ### BEGIN SOLUTION\n    return 1\n    ### END SOLUTION", mark("one", solution=True)),
        code("assert one() == 1", mark("test_one", grade=True, locked=True, points=4)),
    ]
    nbformat.write(notebook(cells), folder / "source" / "hw1" / "hw1.ipynb")
    assert commands.run("nbgrader", "generate_assignment", "hw1", cwd=folder).status == 0
    submission = read_notebook(folder / "release" / "hw1" / "hw1.ipynb")
    submission.cells[0].source = "def one():\n    return 1"
    for student, moment in {"s1": "2021-11-02 21:30:00", "s2": "2021-10-31 20:00:00"}.items():
        there = folder / "submitted" / student / "hw1"
        there.mkdir(parents=True)
        nbformat.write(submission, there / "hw1.ipynb")
        (there / "timestamp.txt").write_text(f"{moment}.000000 UTC")
    ran = commands.run("nbgrader", "autograde", "hw1", cwd=folder)
    assert ran.status == 0, ran.output
    course = load_course(folder)
    with open_gradebook(course) as gradebook:
        # Three days have begun since 31 October, 23:59 in Istanbul; one is free.
        assert gradebook.find_submission("hw1", "s1").late_submission_penalty == pytest.approx(0.8)
        assert gradebook.find_submission("hw1", "s2").late_submission_penalty == 0
        points = {record.student_id: record.scores["hw1"].points for record in read_records(course, gradebook)}
    assert {student: float(value) for student, value in points.items()} == {"s1": 3.2, "s2": 4}
    # Graded anew with a worse answer, after an extension: the journal has the change, nbgrader the extension.
    (folder / "submitted" / "s1" / "hw1" / "hw1.ipynb").write_text(
        nbformat.writes(submission).replace("return 1", "return 2"), encoding="utf-8"
    )
    ran = commands.run("defter", "extend", "hw1", "s1", "--until", "2021-11-02", "--reason", "fever", cwd=folder)
    assert ran.status == 0, ran.output
    ran = commands.run("nbgrader", "autograde", "hw1", "--student=s1", "--force", cwd=folder)
    assert ran.status == 0, ran.output
    with open_gradebook(course) as gradebook:
        lines = [(line.what, line.former, line.now, line.why) for line in read_journal(gradebook, "s1")]
        assert ("autograded", "4", "0", "cell test_one") in lines
        submission = gradebook.find_submission("hw1", "s1")
        assert submission.extension == timedelta(days=2, seconds=59)
        assert submission.late_submission_penalty == 0
