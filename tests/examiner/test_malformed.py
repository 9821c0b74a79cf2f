"""Submissions whose files are odd: each has a defined grade or is named for a person, and the others go on."""

import json
import shutil

import nbformat
import pytest
from nbformat import v3

from defter.authoring import grade_id, read_notebook
from defter.course import load_course
from defter.gradebook import open_gradebook
from tests.conftest import ROOT
from tests.examiner.test_execute import homework, of

pytestmark = pytest.mark.slow


def old_format(folder):
    notebook = read_notebook(folder / "hw1.ipynb")
    cells = [v3.new_code_cell(input=cell.source) for cell in notebook.cells]
    old = v3.new_notebook(worksheets=[v3.new_worksheet(cells=cells)])
    (folder / "hw1.ipynb").write_text(v3.writes_json(old), encoding="utf-8")


def without_cells(folder):
    nbformat.write(nbformat.v4.new_notebook(), folder / "hw1.ipynb")


def with_a_link(folder):
    (folder / "answers.txt").symlink_to("/etc/hostname")


def with_a_link_to_a_folder(folder):
    (folder / "up").symlink_to("../../..")


def with_huge_outputs(folder):
    notebook = read_notebook(folder / "hw1.ipynb")
    notebook.cells[1].outputs = [nbformat.v4.new_output("stream", text="x" * 20_000_000)]
    nbformat.write(notebook, folder / "hw1.ipynb")


def of_200_megabytes(folder):
    (folder / "data.bin").write_bytes(b"x" * (200 << 20))


def with_files_named_like_ours(folder):
    forged = {"version": 1, "notebook": "hw1", "tests": [], "notes": ["all points"]}
    (folder / "hw1.verdicts.json").write_text(json.dumps(forged), encoding="utf-8")
    (folder / "gradebook.db").write_text("mine", encoding="utf-8")
    (folder / "nbgrader_config.py").write_text("raise SystemExit('mine')", encoding="utf-8")
    (folder / "numpy.py").write_text("raise SystemExit('mine')", encoding="utf-8")


def with_a_broken_timestamp(folder):
    (folder / "timestamp.txt").write_text("the day after\x00 tomorrow", encoding="utf-8")


def with_odd_characters(folder):
    text = (folder / "hw1.ipynb").read_text(encoding="utf-8")
    (folder / "hw1.ipynb").write_text(text.replace("import math", "import math # \\u0000 \\ud800 ş"), encoding="utf-8")


def change_cells(folder, change):
    content = json.loads((folder / "hw1.ipynb").read_text(encoding="utf-8"))
    for cell in content["cells"]:
        change(cell)
    (folder / "hw1.ipynb").write_text(json.dumps(content), encoding="utf-8")


def without_cell_ids(folder):
    change_cells(folder, lambda cell: cell.pop("id"))


def with_the_same_id_in_all_cells(folder):
    change_cells(folder, lambda cell: cell.update(id="same"))


def with_properties_of_another_program(folder):
    change_cells(folder, lambda cell: cell.update(colab={"base": 1}))


#: What each does, and the points of both exercises; None where a person has to look.
STUDENTS = {
    "right": (lambda folder: None, (1, 1)),
    "old_format": (old_format, (0, 0)),
    "without_cells": (without_cells, (0, 0)),
    "with_a_link": (with_a_link, None),
    "with_a_link_to_a_folder": (with_a_link_to_a_folder, None),
    "with_huge_outputs": (with_huge_outputs, (1, 1)),
    "of_200_megabytes": (of_200_megabytes, None),
    "with_files_named_like_ours": (with_files_named_like_ours, (1, 1)),
    "with_a_broken_timestamp": (with_a_broken_timestamp, None),
    "with_odd_characters": (with_odd_characters, None),
    "without_cell_ids": (without_cell_ids, (1, 1)),
    "with_the_same_id_in_all_cells": (with_the_same_id_in_all_cells, (1, 1)),
    "with_properties_of_another_program": (with_properties_of_another_program, (1, 1)),
}


@pytest.fixture(scope="module", params=["nbgrader", "defter"])
def graded(request, tmp_path_factory, commands):
    folder = tmp_path_factory.mktemp("course")
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(ROOT / name, folder)
    (folder / "source" / "hw1").mkdir(parents=True)
    nbformat.write(homework(), folder / "source" / "hw1" / "hw1.ipynb")
    assert commands.run("nbgrader", "generate_assignment", "hw1", cwd=folder).status == 0
    for student, (spoil, _) in STUDENTS.items():
        notebook = read_notebook(folder / "release" / "hw1" / "hw1.ipynb")
        of()({grade_id(cell): cell for cell in notebook.cells})
        place = folder / "submitted" / student / "hw1"
        place.mkdir(parents=True)
        nbformat.write(notebook, place / "hw1.ipynb")
        spoil(place)
    return load_course(folder), commands.run(request.param, "autograde", "hw1", cwd=folder)


@pytest.mark.parametrize("student", STUDENTS)
def test_defined_grade_or_a_flag(graded, student):
    course, ran = graded
    wanted = STUDENTS[student][1]
    if wanted is None:
        assert ran.status != 0
        assert f"'{student}'" in ran.output or f"\n{student} " in ran.output
        assert not (course.folder / "autograded" / student / "hw1").exists()
        return
    with open_gradebook(course) as gradebook:
        (notebook,) = gradebook.find_submission("hw1", student).notebooks
        scores = {grade.name: grade.score for grade in notebook.grades}
    assert (scores["test_double__values"], scores["test_triple__values"]) == wanted, ran.output[-3000:]


def test_the_reason_is_one_line(graded):
    _, ran = graded
    said = " ".join(ran.output.split())
    assert "'answers.txt' is a symbolic link; a submission may hold none" in said
    assert "holds 200 MiB; a submission may hold 64" in said
    if ran.log.name.startswith("defter"):
        assert "holds no time; write one" in said
        assert "Warning" not in said
        assert "Traceback" not in said


def test_forged_verdicts_are_replaced(graded):
    course, _ = graded
    found = json.loads(
        (course.folder / "autograded" / "with_files_named_like_ours" / "hw1" / "hw1.verdicts.json").read_text()
    )
    assert len(found["tests"]) == 2
    assert found["notes"] == []
