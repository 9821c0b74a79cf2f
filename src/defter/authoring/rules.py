"""What a notebook's source must be before anybody runs it: ids, metadata, outputs, points."""

from collections import Counter

from nbformat import NotebookNode
from nbgrader.preprocessors import CheckCellMetadata, ClearSolutions
from nbgrader.utils import is_grade, is_solution

from defter.authoring.notebook import exercise_of, grade_id, points_by_test, solution_cells
from defter.examiner.plan import SAME_KERNEL, read_plan


def broken_rules(notebook: NotebookNode) -> list[str]:
    """A line for each rule of the author's page that the source breaks."""
    return [*_metadata(notebook), *_outputs(notebook), *_tests(notebook), *_visible(notebook)]


def same_kernel_cells(notebook: NotebookNode) -> list[str]:
    """The test cells that opt out of the examiner: a student's code can forge their verdicts."""
    return [grade_id(cell) or "" for cell in notebook.cells if SAME_KERNEL in cell.metadata.get("tags", [])]


def released_solutions(notebook: NotebookNode) -> dict[str, str]:
    """What students find in each solution cell of code."""
    clear, found = ClearSolutions(), {}
    for cell in notebook.cells:
        if is_solution(cell) and cell.cell_type == "code":
            stub, _ = clear.preprocess_cell(NotebookNode(cell), {"language": "python"}, 0)
            found[cell.metadata.nbgrader.grade_id] = stub.source
    return found


def _metadata(notebook: NotebookNode) -> list[str]:
    problems = []
    for kind, names in (
        ("grade_id", [grade_id(cell) for cell in notebook.cells if grade_id(cell)]),
        ("id", [cell.get("id") for cell in notebook.cells]),
    ):
        doubled = [name for name, times in Counter(names).items() if times > 1]
        problems += [f"the {kind} {name} stands twice; each cell has its own" for name in doubled]
    try:
        CheckCellMetadata().preprocess(notebook, {})
    except Exception as error:  # nbgrader raises what jsonschema, traitlets or itself define
        problems.append(f"nbgrader doesn't take the metadata: {str(error).splitlines()[0]}")
    return problems


def _outputs(notebook: NotebookNode) -> list[str]:
    kept = [grade_id(cell) or cell.get("id") for cell in notebook.cells if cell.get("outputs")]
    return [f"{name} has outputs; clear them" for name in kept]


def _tests(notebook: NotebookNode) -> list[str]:
    problems, solutions = [], set(solution_cells(notebook))
    for cell in notebook.cells:
        name = grade_id(cell)
        if not name or not is_grade(cell) or is_solution(cell):
            continue
        if exercise_of(name) not in solutions:
            problems.append(f"{name} names no exercise; call it test_<exercise>__<aspect>")
        if "raises-exception" not in cell.metadata.get("tags", []):
            problems.append(f"{name} lacks the tag raises-exception: Run All would stop there")
    return problems


def _visible(notebook: NotebookNode) -> list[str]:
    problems = []
    hidden = {test.name for test in read_plan(notebook).tests if test.is_hidden}
    for exercise in solution_cells(notebook):
        points = points_by_test(notebook, exercise)
        seen = sum(value for test, value in points.items() if test not in hidden)
        if points and seen > sum(points.values()) / 4:
            problems.append(f"{exercise}: {seen:g} of {sum(points.values()):g} points are visible; a quarter at most")
    return problems
