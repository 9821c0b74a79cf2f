"""Submissions that misbehave, graded by `nbgrader autograde` under this course's configuration."""

import shutil

import nbformat
import pytest

from defter.authoring import error_text, grade_id, read_notebook
from defter.course import load_course
from defter.examiner import read_verdicts
from defter.gradebook import open_gradebook
from tests.conftest import ROOT
from tests.notebooks import code, mark, notebook

pytestmark = pytest.mark.slow

SOLUTION = "def {name}(x):\n    ### BEGIN SOLUTION\n    return {factor} * x\n    ### END SOLUTION"
TEST = "# {factor} times\n### BEGIN HIDDEN TESTS\nassert {name}(5) == {factor} * 5\n### END HIDDEN TESTS"


def homework():
    """Two exercises of a point each."""
    cells = [code("import math", mark("given_imports", locked=True))]
    for name, factor in (("double", 2), ("triple", 3)):
        cells.append(code(SOLUTION.format(name=name, factor=factor), mark(name, solution=True)))
        test = mark(f"test_{name}__values", grade=True, locked=True, points=1)
        cells.append(code(TEST.format(name=name, factor=factor), test))
    look = mark("given_look", locked=True) | {"tags": ["experiment"]}
    cells.append(code("import os\nos._exit(1)  # a long run", look))
    return notebook(cells)


RIGHT = {"double": "def double(x):\n    return 2 * x", "triple": "def triple(x):\n    return 3 * x"}


def of(double=RIGHT["double"], triple=RIGHT["triple"]):
    """A change of the released notebook: these solutions."""

    def change(cells):
        cells["double"].source, cells["triple"].source = double, triple

    return change


def tagged(cells):
    of(double="double = None")(cells)
    cells["test_double__values"].metadata["tags"] = ["skip-execution"]


def copied(cells):
    of()(cells)
    again = code("pass", dict(cells["test_double__values"].metadata))
    cells["test_double__values"], cells["again"] = again, cells["test_double__values"]


def without_a_test(cells):
    of(double="double = None")(cells)
    del cells["test_double__values"]


def with_another_test(cells):
    of(double="double = None")(cells)
    cells["test_double__values"].source = "assert True"


def turned_into_text(cells):
    of(double="double = None")(cells)
    cell = cells["test_double__values"]
    cells["test_double__values"] = nbformat.v4.new_markdown_cell("nothing", metadata=cell.metadata)


def with_ids_swapped(cells):
    of(double="double = None")(cells)
    first, second = cells["test_double__values"], cells["test_triple__values"]
    first.metadata, second.metadata = second.metadata, first.metadata


def with_solutions_deleted(cells):
    of()(cells)
    del cells["double"]


def with_a_picture(cells):
    of()(cells)
    data = {"image/png": "aGVsbG8=", "text/html": "<script>alert(1)</script>"}
    cells["given_look"].outputs = [nbformat.v4.new_output("display_data", data=data)]


#: What each student does, and the points of both exercises.
STUDENTS = {
    "right": (of(), (1, 1)),
    "exits": (of(double="import os\nos._exit(0)"), (0, 1)),
    "exits_when_called": (of(double="import os\ndef double(x):\n    os._exit(0)"), (0, 1)),
    "exits_by_name": (of(double="exit()"), (0, 1)),
    "segfaults": (of(double="import ctypes\ndef double(x):\n    return ctypes.string_at(0)"), (0, 1)),
    "never_ends": (of(double="while True:\n    pass"), (0, 1)),
    "never_ends_in_c": (of(double="sum(range(10**14))"), (0, 1)),
    "deaf_to_interrupts": (
        of(double="while True:\n    try:\n        while True: pass\n    except KeyboardInterrupt: pass"),
        (0, 1),
    ),
    "stops_itself": (of(double="import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)"), (0, 1)),
    "takes_all_memory": (of(double="x = []\nwhile True:\n    x.append(b'x' * 10**9)"), (0, 1)),
    "prints_for_ever": (of(double="while True:\n    print('x' * 10000)"), (0, 1)),
    "forks_for_ever": (of(double="import os\nwhile True:\n    os.fork()"), (0, 1)),
    "warns": (
        of(double="import sys, warnings\ndef double(x):\n    warnings.warn('careful')\n    return 2 * x"),
        (1, 1),
    ),
    "looks_for_answers": (
        of(
            double="import glob\nfound = glob.glob('/**/*.ipynb', recursive=True)\n"
            "double = lambda x: 0 if found else 2 * x"
        ),
        (1, 1),
    ),
    "shadows_a_module": (of(double="open('math.py', 'w').close()\n" + RIGHT["double"]), (1, 1)),
    "with_a_picture": (with_a_picture, (1, 1)),
    "tagged": (tagged, (0, 1)),
    "copied": (copied, (1, 1)),
    "without_a_test": (without_a_test, (0, 1)),
    "with_another_test": (with_another_test, (0, 1)),
    "turned_into_text": (turned_into_text, (0, 1)),
    "with_ids_swapped": (with_ids_swapped, (0, 1)),
    "with_solutions_deleted": (with_solutions_deleted, (0, 1)),
    "of_another_language": (of(), (1, 1)),
}

#: Files that are no notebook at all.
NOT_NOTEBOOKS = {
    "empty": b"",
    "truncated": b'{"cells": [{"cell_type": "code", "sou',
    "text": b"I forgot to save",
    "binary": b"\x00\xff\xfe" * 100,
    "a_list": b"[]",
    "deep": b"[" * 100_000,
}


@pytest.fixture(scope="module")
def graded(tmp_path_factory, commands):
    """All of them, graded in one run."""
    folder = tmp_path_factory.mktemp("course")
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(ROOT / name, folder)
    source = folder / "source" / "hw1" / "hw1.ipynb"
    source.parent.mkdir(parents=True)
    nbformat.write(homework(), source)
    assert commands.run("nbgrader", "generate_assignment", "hw1", cwd=folder).status == 0
    for student, (change, _) in STUDENTS.items():
        notebook = read_notebook(folder / "release" / "hw1" / "hw1.ipynb")
        cells = {grade_id(cell): cell for cell in notebook.cells}
        change(cells)
        notebook.cells = list(cells.values())
        if student == "of_another_language":
            notebook.metadata.kernelspec = {"name": "ir", "display_name": "R", "language": "R"}
        write(folder, student, nbformat.writes(notebook).encode())
    for student, content in NOT_NOTEBOOKS.items():
        write(folder, student, content)
    ran = commands.run("nbgrader", "autograde", "hw1", "--ExecutePreprocessor.timeout=3", cwd=folder)
    return load_course(folder), ran


def write(folder, student, content):
    file = folder / "submitted" / student / "hw1" / "hw1.ipynb"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)


@pytest.mark.parametrize("student", STUDENTS)
def test_points(graded, student):
    course, ran = graded
    with open_gradebook(course) as gradebook:
        (notebook,) = gradebook.find_submission("hw1", student).notebooks
        scores = {grade.name: grade.score for grade in notebook.grades}
    points = scores["test_double__values"], scores["test_triple__values"]
    assert points == STUDENTS[student][1], ran.output[-3000:]


@pytest.mark.parametrize("student", NOT_NOTEBOOKS)
def test_what_is_no_notebook_is_named_and_stops_nobody(graded, student):
    course, ran = graded
    assert ran.status == 1
    assert f"There was an error processing assignment 'hw1' for student '{student}'" in ran.output
    assert not (course.folder / "autograded" / student / "hw1").exists()


@pytest.mark.parametrize(
    ("student", "told"),
    [
        ("exits", "KernelDied: the process ended with status 0"),
        ("segfaults", "KernelDied: the student's code ended its kernel"),
        ("never_ends", "KeyboardInterrupt"),
        ("never_ends_in_c", "KernelDied: the time limit of 3 s of processor time, and it could not be interrupted"),
        ("takes_all_memory", "MemoryError"),
    ],
)
def test_the_reason_stands_below_the_cell(graded, student, told):
    course, _ = graded
    path = course.folder / "autograded" / student / "hw1" / "hw1.ipynb"
    texts = [error_text(cell).replace("\x1b[0;31m", "").replace("\x1b[0m", "") for cell in read_notebook(path).cells]
    assert any(told in text for text in texts), texts


def test_experiments_arent_run_and_their_pictures_are_kept(graded):
    course, _ = graded
    notebook = read_notebook(course.folder / "autograded" / "with_a_picture" / "hw1" / "hw1.ipynb")
    (cell,) = [cell for cell in notebook.cells if grade_id(cell) == "given_look"]
    assert [output.data for output in cell.outputs] == [{"image/png": "aGVsbG8="}]


def test_a_flood_of_output_is_cut(graded):
    course, _ = graded
    path = course.folder / "autograded" / "prints_for_ever" / "hw1" / "hw1.ipynb"
    assert path.stat().st_size < 3_000_000
    (note,) = read_verdicts(path).notes
    assert note == "cell 1 printed more than 2000000 characters; the rest was dropped"


def test_without_a_sandbox_nothing_is_graded(graded, commands, tmp_path):
    course, _ = graded
    folder = tmp_path / "course"
    shutil.copytree(course.folder, folder, ignore=shutil.ignore_patterns("autograded"))
    environment = {"PATH": "/nowhere"}
    ran = commands.run("nbgrader", "autograde", "hw1", "--student=right", cwd=folder, env=environment)
    assert ran.status == 1
    assert ran.output.strip().splitlines()[-1] == "bubblewrap is not installed; run: apt install bubblewrap"
    assert not (folder / "autograded" / "right").exists()


def test_where_the_course_allows_it_grades_without_a_sandbox_are_marked(graded, commands, tmp_path):
    course, _ = graded
    folder = tmp_path / "course"
    shutil.copytree(course.folder, folder, ignore=shutil.ignore_patterns("autograded"))
    syllabus = (folder / "course.toml").read_text(encoding="utf-8")
    syllabus = syllabus.replace('sandbox = "required"', 'sandbox = "optional"')
    (folder / "course.toml").write_text(syllabus, encoding="utf-8")
    ran = commands.run("nbgrader", "autograde", "hw1", "--student=right", cwd=folder, env={"PATH": "/nowhere"})
    assert ran.status == 0, ran.output
    assert "Graded WITHOUT a sandbox" in ran.output
    path = folder / "autograded" / "right" / "hw1" / "hw1.ipynb"
    verdicts = read_verdicts(path)
    assert not verdicts.sandboxed
    assert "graded without a sandbox" in path.read_text(encoding="utf-8")
