"""One submission, from its notebook to the executed notebook and the verdicts: a pure function."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from functools import partial

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution

from defter.early import EXPERIMENT
from defter.examiner.clock import Patience
from defter.examiner.definitions import only_define
from defter.examiner.follow_through import FollowThrough
from defter.examiner.outputs import CUT, Output
from defter.examiner.plan import Plan
from defter.examiner.sanitize import KEPT_OUTPUTS
from defter.examiner.session import Session
from defter.examiner.student_run import Cell, run_student
from defter.examiner.verdicts import Verdict, Verdicts
from defter.examiner.warm import Pair


def judge_submission(
    notebook: NotebookNode,
    plan: Plan,
    pair: Pair,
    *,
    name: str = "notebook",
    files: Mapping[str, bytes] | None = None,
    patience: Patience | None = None,
    follow_through: bool = True,
) -> tuple[NotebookNode, Verdicts]:
    """Run the cells of a notebook, judge its tests; a copy with new outputs, and the verdicts.

    `files` are the assignment's, by path relative to the notebook's folder. Raises SandboxError.

        with_outputs, verdicts = judge_submission(notebook, read_plan(source), borrow())
    """
    executed: NotebookNode = deepcopy(notebook)
    cells, files, patience = _cells(executed), files or {}, patience or Patience()
    run_own = partial(run_student, pair.student, cells, files, patience)
    session = Session(pair.student, pair.examiner, plan, run_own, patience, files)
    run = session.run
    texts = [cell.source for cell in cells if not cell.test]
    follow = FollowThrough(plan, pair.student, patience, _own(executed), texts) if follow_through else None
    try:
        found = {verdict.test: (verdict, outputs) for verdict, outputs in session.verdicts(follow)}
    finally:
        session.close()
    for position, cell in enumerate(executed.cells):
        if cell.cell_type != "code":
            continue
        cell.execution_count = None
        if EXPERIMENT in cell.metadata.get("tags", []):
            cell.outputs = [NotebookNode(output) for output in cell.metadata.pop(KEPT_OUTPUTS, [])]
        elif is_test(cell) and cell.metadata.nbgrader.grade_id in found:
            verdict, outputs = found[cell.metadata.nbgrader.grade_id]
            cell.outputs = _nodes([*_below(outputs), *explicit(verdict)])
        else:
            cell.outputs = _nodes(run.outputs.get(position, []))
    verdicts = [verdict for verdict, _ in found.values()]
    notes = [
        f"cell {position} printed more than {patience.output} characters; the rest was dropped"
        for position, outputs in run.outputs.items()
        if any(output.get("text", "").endswith(CUT) for output in outputs)
    ]
    cpu_s = round(session.cpu_s + session.fresh.cpu_s, 4)
    return executed, Verdicts(notebook=name, tests=verdicts, cpu_s=cpu_s, deadly_cells=run.deadly, notes=notes)


def is_test(cell: NotebookNode) -> bool:
    """Whether a cell is a test cell."""
    return bool(is_grade(cell) and not is_solution(cell) and cell.cell_type == "code")


def _cells(notebook: NotebookNode) -> list[Cell]:
    cells = [
        Cell(position, cell.source, cell.metadata.nbgrader.grade_id if is_test(cell) else "")
        for position, cell in enumerate(notebook.cells)
        if cell.cell_type == "code" and EXPERIMENT not in cell.metadata.get("tags", [])
    ]
    define = only_define(["" if cell.test else cell.source for cell in cells])
    return [replace(cell, only_defines=defines) for cell, defines in zip(cells, define, strict=True)]


def _own(notebook: NotebookNode) -> dict[str, str]:
    """The student's solutions."""
    return {cell.metadata.nbgrader.grade_id: cell.source for cell in notebook.cells if is_solution(cell)}


def _nodes(outputs: list[Output]) -> list[NotebookNode]:
    return [NotebookNode(output) for output in outputs]


def _below(outputs: list[Output]) -> list[Output]:
    """A test's outputs, so that nbgrader sees its score in none but ours: stderr would be a zero."""
    kept = [output for output in outputs if output["output_type"] != "execute_result"]
    return [output | {"name": "stdout"} if output["output_type"] == "stream" else output for output in kept]


def explicit(verdict: Verdict) -> list[Output]:
    """A verdict as a line to read and as what nbgrader takes for the score: never left to what is missing."""
    remarks = [
        f"{verdict.outcome}: {verdict.score:g} of {verdict.points:g} points",
        *(["with the instructor's solutions of earlier exercises"] if verdict.follow_through else []),
        *(["judged in the student's own kernel: can be forged"] if verdict.forgeable else []),
    ]
    line: Output = {"output_type": "stream", "name": "stdout", "text": "; ".join(remarks) + "\n"}
    if verdict.score == 0 and verdict.outcome != "passed" and verdict.text:
        return [line]  # there is an error output, which is a zero
    data = {"text/plain": repr(float(verdict.score))}
    return [line, {"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": None}]
