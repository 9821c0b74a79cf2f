"""A homework's notebook by its exercises: which cells are solved, which test them, what they scored."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import determine_grade, is_grade, is_solution


def read_notebook(path: Path) -> NotebookNode:
    """The notebook in nbformat 4."""
    return nbformat.read(path, as_version=4)


def grade_id(cell: NotebookNode) -> str | None:
    """nbgrader's id of a cell; None if nbgrader doesn't manage it."""
    found: str | None = cell.metadata.get("nbgrader", {}).get("grade_id")
    return found


def exercise_of(test_cell: str) -> str:
    """The exercise that a test cell judges: the solution cell's id.

    >>> exercise_of("test_one_hot__values")
    'one_hot'
    """
    return test_cell.removeprefix("test_").rpartition("__")[0]


def solution_cells(notebook: NotebookNode) -> list[str]:
    """The ids of the cells that the student writes, code and text, in order."""
    return [cell.metadata.nbgrader.grade_id for cell in notebook.cells if is_solution(cell)]


def points_by_test(notebook: NotebookNode, exercise: str | None = None) -> dict[str, float]:
    """The points of each test cell, of one exercise or of all."""
    return {
        cell.metadata.nbgrader.grade_id: float(cell.metadata.nbgrader.points)
        for cell in notebook.cells
        if is_grade(cell) and not is_solution(cell) and exercise in (None, exercise_of(cell.metadata.nbgrader.grade_id))
    }


def with_answers(notebook: NotebookNode, answers: Mapping[str, str]) -> NotebookNode:
    """A copy of the notebook with these sources in its solution cells.

    Raises KeyError for an id that isn't a solution cell's.
    """
    if unknown := answers.keys() - set(solution_cells(notebook)):
        raise KeyError(f"no solution cell {', '.join(sorted(unknown))}")
    filled: NotebookNode = nbformat.from_dict(dict(notebook))
    for cell in filled.cells:
        if is_solution(cell):
            cell.source = answers.get(cell.metadata.nbgrader.grade_id, cell.source)
    return filled


def scores(executed: NotebookNode) -> dict[str, float]:
    """What nbgrader makes of each test cell of an executed notebook."""
    return {
        cell.metadata.nbgrader.grade_id: float(determine_grade(cell)[0] or 0)
        for cell in executed.cells
        if is_grade(cell) and not is_solution(cell)
    }


def error_text(cell: NotebookNode) -> str:
    """What a person reads below a cell that failed; empty if it didn't."""
    outputs: list[Any] = cell.get("outputs", [])
    return "\n".join(line for output in outputs if output.output_type == "error" for line in output.traceback)
