"""What is begun before the command's own imports."""

import json

import pytest

from defter import early
from defter.sandbox import nursery
from tests.notebooks import code, mark, notebook

SOURCE = notebook(
    [
        code("import numpy as np\nfrom scipy import stats", mark("given", locked=True)),
        code("%matplotlib inline\nimport torch.optim", mark("given_plots", locked=True)),
        code("import sklearn", mark("solved", solution=True)),
        code("import pandas", mark("test_solved", grade=True, locked=True, points=1)),
    ]
)


@pytest.fixture
def class_folder(tmp_path, monkeypatch):
    """A course in which s1's hw1 was never graded."""
    monkeypatch.setattr(nursery, "_kept", None)
    for folder in ("source/hw1", "submitted/s1/hw1", "autograded/s0/hw1"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "course.toml").touch()
    (tmp_path / "source/hw1/hw1.ipynb").write_text(json.dumps(SOURCE))
    yield tmp_path
    if nursery._kept is not None:
        nursery._kept.close()


def test_a_notebooks_modules_are_what_students_have_too():
    assert early.imported_modules(SOURCE.cells) == {
        "numpy",
        "scipy",
        "torch.optim",
        "torch._dynamo",
        "matplotlib.pyplot",
    }


@pytest.mark.slow
def test_grading_begins_the_nursery_that_judging_will_ask_for(class_folder):
    early.begin(["autograde", "hw1", "--jobs=2"], class_folder / "submitted")
    assert nursery._kept is nursery.nursery_for(early.judging(early.imported_modules(SOURCE.cells), (early.JUDGE,)))


@pytest.mark.parametrize(
    "words", [["standings", "hw1"], ["autograde", "hw2"], ["autograde", "hw1", "--dask=tcp://x"], ["autograde"], []]
)
def test_nothing_else_begins_anything(class_folder, words):
    early.begin(words, class_folder)
    assert nursery._kept is None


def test_what_was_graded_begins_nothing(class_folder):
    (class_folder / "autograded/s1/hw1").mkdir(parents=True)
    early.begin(["autograde", "hw1"], class_folder)
    assert nursery._kept is None


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"cells": [{}]}', '{"cells": [{"metadata": []}]}'])
def test_a_broken_notebook_is_for_others_to_complain_of(class_folder, text):
    (class_folder / "source/hw1/hw1.ipynb").write_text(text)
    early.begin(["autograde", "hw1"], class_folder)
    assert nursery._kept is None
