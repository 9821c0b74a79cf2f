"""The corpus of solutions: wrong ones lose points where they say, right ones lose none."""

import pytest

from defter.authoring import (
    points_by_test,
    read_notebook,
    read_solution,
    read_solutions,
    solution_cells,
    with_answers,
)
from defter.authoring.matrix import judge
from defter.errors import DefterError
from tests.conftest import ROOT

CORPUS = ROOT / "tests" / "solutions"
EXERCISES = sorted((path.parent.name, path.name) for path in CORPUS.glob("*/*"))
#: Each of their solutions trains a model, which is for the longest tests alone.
TRAINED = {"overfit_check", "SmallCNN", "locality_experiment"}
TRAINED |= {"adding_problem_results", "char_lm_results", "translator_results"}
SAMPLED = [(homework, exercise, 2) for homework, exercise in EXERCISES if exercise not in TRAINED]
WHOLE = [(homework, exercise, None) for homework, exercise in EXERCISES]


def source(homework):
    return read_notebook(ROOT / "source" / homework / f"{homework}.ipynb")


@pytest.mark.parametrize("homework", sorted({homework for homework, _ in EXERCISES}))
def test_every_exercise_has_its_solutions(homework):
    solutions = read_solutions(CORPUS / homework)
    for exercise in solution_cells(source(homework)):
        if not exercise.startswith("written_"):
            kinds = [solution.is_right for solution in solutions if solution.exercise == exercise]
            assert kinds.count(False) >= 4
            assert kinds.count(True) >= 2


@pytest.mark.parametrize(
    ("homework", "exercise", "most"),
    [pytest.param(*case, marks=pytest.mark.slow) for case in SAMPLED]
    + [pytest.param(*case, marks=pytest.mark.long) for case in WHOLE],
)
def test_solutions_against_the_tests(homework, exercise, most, tmp_path):
    """In one kernel, as stock nbgrader does; `defter check` tries them all under the examiner."""
    notebook = source(homework)
    solutions = [solution for solution in read_solutions(CORPUS / homework) if solution.exercise == exercise]
    wrong = [solution for solution in solutions if not solution.is_right]
    solutions = wrong[-most:] + solutions[:1] if most else solutions  # the last: those that call what is blocked
    full = points_by_test(notebook, exercise)
    surprises = []
    for solution, reached in zip(solutions, judge(notebook, solutions, str(tmp_path)), strict=True):
        lost = {test for test in full if reached[test] < full[test]}
        # Not only as many as it says: what a test notices is a part of the corpus.
        if lost != solution.fails:
            surprises.append((solution.name, sorted(lost), sorted(solution.fails)))
    assert not surprises


def test_a_wrong_solution_says_what_notices(tmp_path):
    file = tmp_path / "softmax" / "wrong_axis.py"
    file.parent.mkdir()
    file.write_text('"""Axis 0."""\nx = 1\n')
    with pytest.raises(DefterError, match="a wrong solution has a line 'Fails: <aspects>'"):
        read_solution(file)
    file.write_text('"""Axis 0.\n\nFails: visible, values\n"""\n\nx = 1\n')
    solution = read_solution(file)
    assert solution.fails == {"test_softmax__visible", "test_softmax__values"}
    assert (solution.summary, solution.code, solution.is_right) == ("Axis 0.", "x = 1", False)


def test_answers_go_into_solution_cells_only():
    notebook = source("hw1")
    filled = with_answers(notebook, {"one_hot": "pass"})
    changed = [old.id for old, new in zip(notebook.cells, filled.cells, strict=True) if old.source != new.source]
    assert len(changed) == 1
    with pytest.raises(KeyError, match="no solution cell given_setup"):
        with_answers(notebook, {"given_setup": "pass"})
