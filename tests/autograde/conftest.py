"""A small class whose homework is quick to judge."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest

from defter.authoring import grade_id, read_notebook
from defter.course import load_course
from defter.examiner import read_verdicts
from defter.gradebook import open_gradebook
from tests.conftest import ROOT
from tests.examiner.test_execute import homework, of

WRONG = "def double(x):\n    return x + 2"  # right for the number 2 only


@dataclass(frozen=True)
class Class:
    """A course folder with a generated homework, and the commands to run in it."""

    folder: Path
    commands: object

    def submit(self, student, change=None):
        """Hand in the released notebook, solved or changed."""
        notebook = read_notebook(self.folder / "release" / "hw1" / "hw1.ipynb")
        (change or of())({grade_id(cell): cell for cell in notebook.cells})
        place = self.folder / "submitted" / student / "hw1"
        place.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, place / "hw1.ipynb")

    def run(self, *words):
        """A command, in the course's folder."""
        return self.commands.run(*words, cwd=self.folder)

    def scores(self):
        """Of all students, by test: automatic, by hand."""
        with open_gradebook(load_course(self.folder)) as book:
            return {
                (submission.student.id, grade.name): (grade.auto_score, grade.manual_score)
                for submission in book.assignment_submissions("hw1")
                for notebook in submission.notebooks
                for grade in notebook.grades
            }

    def autograded(self):
        """What lies there: cells and verdicts, without what a run measures."""
        found = {}
        for path in sorted((self.folder / "autograded").glob("*/hw1/*.ipynb")):
            cells = [(cell.source, cell.get("outputs")) for cell in read_notebook(path).cells]
            tests = [verdict.model_dump(exclude={"cpu_s", "memory"}) for verdict in read_verdicts(path).tests]
            found[str(path.relative_to(self.folder))] = cells, tests
        return found

    def revise(self, old, new):
        """Change the source of the homework, and generate it anew."""
        path = self.folder / "source" / "hw1" / "hw1.ipynb"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        assert self.run("nbgrader", "generate_assignment", "hw1", "--force").status == 0


@pytest.fixture(scope="session")
def generated(tmp_path_factory, commands):
    """The course's folder, before anybody has submitted. Made once: nbgrader takes seconds to make it."""
    folder = tmp_path_factory.mktemp("class")
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(ROOT / name, folder)
    (folder / "source" / "hw1").mkdir(parents=True)
    nbformat.write(homework(), folder / "source" / "hw1" / "hw1.ipynb")
    assert commands.run("nbgrader", "generate_assignment", "hw1", cwd=folder).status == 0
    return folder


@pytest.fixture
def small(generated, tmp_path, commands):
    """An own copy of it, in which three students have handed in; one of them is wrong."""
    folder = tmp_path / "class"
    shutil.copytree(generated, folder)
    group = Class(folder, commands)
    for student in ("s1", "s2"):
        group.submit(student)
    group.submit("s3", of(double=WRONG))
    return group
