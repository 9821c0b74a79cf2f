"""An autograded notebook as its student may see it: hidden tests by verdict and hint, never by what they hold."""

from copy import deepcopy

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests
from nbgrader.utils import is_grade, is_solution

from defter.examiner import Verdict, Verdicts

#: What a verdict means, for the student.
_MEANING = {
    "passed": "passed",
    "failed": "not passed",
    "error": "not passed: your code raised an error",
    "time": "not passed: your code took too long",
    "memory": "not passed: your code needed too much memory",
    "died": "not passed: your code ended its kernel",
    "infrastructure": "not judged yet: a person will look at it",
}


def student_view(
    notebook: NotebookNode, verdicts: Verdicts | None, *, reveal: bool = False, clear: ClearHiddenTests | None = None
) -> NotebookNode:
    """A copy for the student. A test is shown as it was released, with what came of that part.

    `reveal` shows hidden tests and their outputs, too. Without verdicts (a notebook that was graded by another
    program) no output of a test is shown.
    """
    view: NotebookNode = deepcopy(notebook)
    for cell in view.cells:
        if cell.cell_type == "code" and is_grade(cell) and not is_solution(cell):
            verdict = verdicts.of(cell.metadata.nbgrader.grade_id) if verdicts else None
            if reveal:
                continue
            (clear or ClearHiddenTests()).preprocess_cell(cell, {}, 0)
            cell.outputs = [] if verdict is None else _outputs(verdict)
    return view


def _outputs(verdict: Verdict) -> list[NotebookNode]:
    shown = [
        nbformat.from_dict(output) for output in verdict.visible_outputs if output["output_type"] != "execute_result"
    ]
    return [*shown, nbformat.v4.new_output("stream", name="stdout", text=f"{sentence(verdict)}\n")]


def sentence(verdict: Verdict) -> str:
    """A verdict in a line: the outcome, the points, and for a hidden test its property and hint."""
    if verdict.score == verdict.points:
        meaning = _MEANING["passed"]
    elif verdict.score > 0:
        meaning = "passed in part"
    else:
        meaning = _MEANING[verdict.outcome]
    parts = [f"{meaning} ({verdict.score:g} of {verdict.points:g} points)"]
    if verdict.hidden and verdict.score < verdict.points:
        parts += [f"it tests: {verdict.property}"] if verdict.property else []
        parts += [f"hint: {verdict.hint}"] if verdict.hint else []
    return "; ".join(parts)
