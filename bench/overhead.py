"""What judging one small submission costs: `python -m bench.overhead [REPEATS]`.

A notebook of 20 small cells that imports torch, six of them tests with a hidden part, from the sanitized notebook
to scores:

- nbgrader's own Execute: a new kernel, the tests in it;
- one warm kernel: the sandbox's zygote is up, the tests run in the student's kernel (which can forge them);
- the examiner: two kernels, the tests against forks or, the last one that needs it, the kernel itself.
"""

import statistics
import sys
import time
from collections.abc import Callable
from copy import deepcopy

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute

from defter.examiner import judge_submission, read_plan
from defter.examiner.clock import Patience
from defter.examiner.student_run import Cell, run_student
from defter.examiner.warm import borrow, give_back

TEST = """assert f{k}(1) == {k} + 1
### BEGIN HIDDEN TESTS
assert np.allclose(f{k}(np.ones(3)), {k} + 1)
assert torch.equal(f{k}(torch.zeros(2)), torch.full((2,), {k}.0))
### END HIDDEN TESTS"""


def _cell(source: str, name: str, **role: object) -> NotebookNode:
    plain = {"grade": False, "locked": False, "solution": False, "task": False, "schema_version": 3, "grade_id": name}
    return nbformat.v4.new_code_cell(source, metadata={"nbgrader": plain | role})


def twenty_cells() -> NotebookNode:
    """The notebook, solved."""
    cells = [_cell("import numpy as np\nimport torch", "given_imports", locked=True)]
    for k in range(6):
        cells.append(_cell(f"def f{k}(x):\n    return x + {k}", f"f{k}", solution=True))
        cells.append(nbformat.v4.new_code_cell(f"y{k} = f{k}({k})"))
        cells.append(_cell(TEST.format(k=k), f"test_f{k}__values", grade=True, locked=True, points=1))
    cells.append(nbformat.v4.new_code_cell("y0 + y5"))
    return nbformat.v4.new_notebook(cells=cells)


def stock(notebook: NotebookNode) -> None:
    """nbgrader's Execute."""
    Execute(kernel_name="python3").preprocess(deepcopy(notebook), {"metadata": {"path": "."}})


def one_kernel(notebook: NotebookNode) -> None:
    """All cells in one kernel forked from the zygote."""
    pair = borrow(read_plan(notebook).modules)
    cells = [Cell(position, cell.source) for position, cell in enumerate(notebook.cells)]
    run_student(pair.student, cells, {}, Patience()).close()
    give_back(pair)


def examiner(notebook: NotebookNode) -> None:
    """Two kernels."""
    plan = read_plan(notebook)
    pair = borrow(plan.modules)
    _, verdicts = judge_submission(notebook, plan, pair)
    give_back(pair)
    assert all(verdict.outcome == "passed" for verdict in verdicts.tests)


def measure(repeats: int) -> str:
    """Measure in turns, so that a busy moment meets all; medians and ratios, as a table."""
    notebook = twenty_cells()
    ways: dict[str, Callable[[NotebookNode], None]] = {
        "nbgrader's Execute": stock,
        "one warm kernel": one_kernel,
        "the examiner, two kernels": examiner,
    }
    examiner(notebook)  # the containers come up
    took: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(repeats):
        for name, way in ways.items():
            began = time.perf_counter()
            way(notebook)
            took[name].append(time.perf_counter() - began)
    base = statistics.median(took["nbgrader's Execute"])
    lines = [
        f"| {len(notebook.cells)} cells, median of {repeats} | seconds | times as fast as nbgrader's |",
        "|---|---|---|",
    ]
    for name, times in took.items():
        median = statistics.median(times)
        lines.append(f"| {name} | {median:.2f} ({min(times):.2f}-{max(times):.2f}) | {base / median:.1f} |")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 7))


if __name__ == "__main__":
    main()
