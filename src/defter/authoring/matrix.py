"""Right and wrong solutions against the tests of their exercise, in a kernel, as nbgrader scores them."""

from collections.abc import Sequence
from copy import deepcopy
from uuid import uuid4

from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from nbgrader.utils import is_grade, is_solution

from defter.authoring.notebook import exercise_of, grade_id, scores
from defter.authoring.solutions import Solution
from defter.examiner.cell_names import cell_names

#: By the clock: whoever trains a model does so on a busy machine, too.
_CELL_S = 120


def judge(notebook: NotebookNode, solutions: Sequence[Solution], folder: str = ".") -> list[dict[str, float]]:
    """What each of `solutions`, all of one exercise, scores in that exercise's test cells.

    One kernel runs what stands before the exercise, with the notebook's own solutions, then for each case
    the solution and the tests. A solution must so not spoil the kernel for the next: run those alone.
    """
    (exercise,) = {solution.exercise for solution in solutions}
    tests = [cell for cell in notebook.cells if is_grade(cell) and exercise_of(grade_id(cell) or "") == exercise]
    given = _given_after(notebook, exercise)
    texts = [solution.code for solution in solutions] + [cell.source for cell in [*given, *tests]]
    before = _before(notebook, exercise, texts)
    trial = NotebookNode(notebook | {"cells": list(before)})
    starts = []
    for solution in solutions:
        starts.append(len(trial.cells))
        trial.cells.append(_copy(_solution_cell(notebook, exercise), source=solution.code))
        trial.cells.extend(_copy(cell) for cell in [*given, *tests])
        bound = cell_names(solution.code).bound  # an earlier exercise written anew is not the next one's
        trial.cells.extend(_copy(cell) for cell in before if cell_names(cell.source).bound & bound)
    executed, _ = Execute(kernel_name="python3", timeout=_CELL_S).preprocess(trial, {"metadata": {"path": folder}})
    return [scores(NotebookNode(cells=executed.cells[start : start + 1 + len(given) + len(tests)])) for start in starts]


def _before(notebook: NotebookNode, exercise: str, texts: Sequence[str]) -> list[NotebookNode]:
    """The cells that nbgrader manages and `texts` may need: all before the exercise but tests, experiments, and
    solutions of which nothing is mentioned, for those may train a model.
    """
    names = [grade_id(cell) for cell in notebook.cells]
    if exercise not in names:
        raise KeyError(f"no solution cell {exercise}")
    cells = [
        cell
        for cell in notebook.cells[: names.index(exercise)]
        if grade_id(cell) and not is_grade(cell) and "experiment" not in cell.metadata.get("tags", [])
    ]
    # A given class may call what is written below it.
    texts = [*texts, *(cell.source for cell in cells if not is_solution(cell))]
    mentioned = {name for text in texts for name in cell_names(text).mentioned}
    needed = []
    for cell in reversed(cells):
        if not is_solution(cell) or cell_names(cell.source).bound & mentioned:
            mentioned |= cell_names(cell.source).mentioned
            needed.append(_copy(cell))
    return needed[::-1]


def _given_after(notebook: NotebookNode, exercise: str) -> list[NotebookNode]:
    """The given cells between a solution and its first test: they train a model with it, say."""
    names = [grade_id(cell) for cell in notebook.cells]
    cells: list[NotebookNode] = []
    for cell in notebook.cells[names.index(exercise) + 1 :]:
        if is_grade(cell) or is_solution(cell):
            return cells
        if grade_id(cell) and "experiment" not in cell.metadata.get("tags", []):
            cells.append(cell)
    return cells


def _solution_cell(notebook: NotebookNode, exercise: str) -> NotebookNode:
    return next(cell for cell in notebook.cells if is_solution(cell) and grade_id(cell) == exercise)


def _copy(cell: NotebookNode, **changes: str) -> NotebookNode:
    """A copy with an id of its own, as a notebook's cells must have."""
    return NotebookNode(deepcopy(cell) | {"id": uuid4().hex[:8]} | changes)
