"""Grading many submissions: `python -m bench.many small|hw1|hw3|growth [ROUNDS]`, `python -m bench.many all`.

- small: 40 submissions of a notebook of 20 cells that imports torch: overhead rules.
- hw1, hw3: 12 submissions of a homework, solved: in Hw3 the students' own computing rules.
- growth: the small notebook, 10, 40, 160 and 640 times: time, memory, what the store holds.

Ways are measured in turns, each on a fresh copy of the class. `all` writes docs/performance.md and its figure.
"""

import os
import platform
import shutil
import statistics
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.metadata import version
from pathlib import Path

import matplotlib.pyplot as plt
import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_solution

from bench import cluster, overhead
from bench.classes import ROOT, Measured, copy_of, make_class, run, scratch, solved
from bench.overhead import twenty_cells
from defter.early import KERNEL
from defter.examiner import read_plan
from defter.examiner.student_run import launch
from defter.examiner.warm import borrow

STOCK, OURS, DEFTER = "stock `nbgrader autograde`", "`nbgrader autograde` here", "`defter autograde`"
COMMANDS = {
    STOCK: ("nbgrader", "autograde", "hw1"),
    OURS: ("nbgrader", "autograde", "hw1"),
    DEFTER: ("defter", "autograde", "hw1"),
}
#: The floors: where all was judged before, on another copy of the class; and the cells, nothing judged or recorded.
RECORDING, CELLS = "recording alone", "the cells alone"
CORES = len(os.sched_getaffinity(0))


def small_change(notebook: NotebookNode, number: int) -> None:
    """A student's solution of the small notebook: right, and like nobody else's."""
    for cell in notebook.cells:
        if is_solution(cell):
            k = cell.metadata.nbgrader.grade_id.removeprefix("f")
            cell.source = f"def f{k}(x):\n    return x + {k}  # student {number}"


def in_turns(fresh: Path, rounds: int, source: NotebookNode, students: int) -> dict[str, list[Measured]]:
    """Each way on its own copy of a class, round after round, and the floors."""
    took: dict[str, list[Measured]] = {way: [] for way in (*COMMANDS, RECORDING, CELLS)}

    def measure_cells() -> None:
        took[CELLS].append(Measured(cells_alone(source) * students / CORES, 0))

    for _ in range(rounds):
        for way, words in COMMANDS.items():
            copy = copy_of(fresh, "copy", stock=way == STOCK)
            if way == DEFTER:
                measure_cells()  # before and after: the machine's speed changes within minutes
            took[way].append(run(copy, *words))
            if way == DEFTER:
                measure_cells()
                judged = copy_of(fresh, "judged", stock=False)
                shutil.copytree(copy / ".defter", judged / ".defter")
                took[RECORDING].append(run(judged, *words))
                shutil.rmtree(judged)
            shutil.rmtree(copy)
    return took


def table(took: dict[str, list[Measured]], students: int) -> str:
    """Markdown."""
    medians = {way: statistics.median(one.wall_s for one in several) for way, several in took.items()}
    lines = ["| | seconds | a submission | times stock | efficiency | the cells alone |", "|---|---|---|---|---|---|"]
    for way, median in medians.items():
        rates = "| |"
        if way in COMMANDS:
            in_cells = statistics.median(one.cells_s / (CORES * one.wall_s) for one in took[way])
            efficiency = f"{in_cells:.2f}" if in_cells else ""
            rates = f"{medians[STOCK] / median:.1f} | {efficiency} | {medians[CELLS] / median:.2f}"
        lines.append(f"| {way} | {median:.1f} | {median / students:.3f} | {rates} |")
    return "\n".join(lines)


def cells_alone(notebook: NotebookNode) -> float:
    """The processor time of a notebook's cells, each once, tests among them; seconds.

    In warm kernels of the student's, as many at once as there are cores: so they run when a class is graded, too.
    """
    with ThreadPoolExecutor(CORES) as pool:
        return statistics.mean(pool.map(_in_one_kernel, [notebook] * CORES))


def _in_one_kernel(notebook: NotebookNode) -> float:
    pair = borrow(read_plan(notebook).modules)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    source = "\n\n".join(cell.source for cell in code if "experiment" not in cell.metadata.get("tags", []))
    kernel = launch(pair.student, KERNEL)
    pair.student.mark()
    kernel.ask("run", source=source)
    used = pair.student.usage()
    kernel.close()
    pair.close()
    return used.cpu_s


def small(rounds: int) -> str:
    """(a)"""
    with scratch() as folder:
        source = twenty_cells()
        fresh = make_class(folder / "class", source, 40, small_change)
        return f"40 submissions of 20 small cells\n\n{table(in_turns(fresh, rounds, source, 40), 40)}\n"


def homework(rounds: int, name: str) -> str:
    """(b)"""
    with scratch() as folder:
        source = nbformat.read(ROOT / "source" / name / f"{name}.ipynb", as_version=4)
        fresh = make_class(folder / "class", source, 12, solved(source))
        return f"12 submissions of {name.capitalize()}, solved\n\n{table(in_turns(fresh, rounds, source, 12), 12)}\n"


def growth() -> tuple[str, dict[int, Measured]]:
    """(c)"""
    lines = [
        "| submissions | seconds | a submission | most memory, MiB | store, KiB a submission |",
        "|---|---|---|---|---|",
    ]
    took = {}
    for students in (10, 40, 160, 640):
        with scratch() as folder:
            course = make_class(folder / "class", twenty_cells(), students, small_change)
            one = took[students] = run(course, *COMMANDS[DEFTER], look=True)
            stored = sum(path.stat().st_size for path in (course / ".defter").rglob("*") if path.is_file())
        lines.append(
            f"| {students} | {one.wall_s:.1f} | {one.wall_s / students:.3f} | {one.memory / 2**20:.0f} "
            f"| {stored / students / 1024:.1f} |"
        )
    return "\n".join(lines), took


def machine() -> str:
    """What was measured on, and with."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("nbgrader", "nbclient", "ipykernel", "torch"))
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.machine(),
    )
    return f"{CORES} cores of {model}, Linux {platform.release()}, Python {platform.python_version()}, {packages}."


def figure(took: dict[int, Measured]) -> None:
    """Time and memory against the number of submissions, as docs/performance.svg."""
    students = list(took)
    with plt.rc_context({"svg.hashsalt": "defter", "font.size": 9}):
        drawn, (left, right) = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")
        left.plot(students, [one.wall_s for one in took.values()], "o-")
        left.set(xlabel="submissions", ylabel="seconds", xscale="log", yscale="log")
        right.plot(students, [one.memory / 2**20 for one in took.values()], "o-")
        right.set(xlabel="submissions", ylabel="memory, MiB", xscale="log", ylim=(0, None))
        drawn.savefig(ROOT / "docs" / "performance.svg", metadata={"Date": None})
        plt.close(drawn)


def everything(rounds: int) -> str:
    """All of it, as a page."""
    grown, took = growth()
    figure(took)
    return PAGE.format(
        machine=machine(),
        rounds=rounds,
        overhead=overhead.measure(7),
        small=small(rounds),
        hw1=homework(rounds, "hw1"),
        hw3=homework(rounds, "hw3"),
        cluster=cluster.measure(rounds),
        growth=grown,
    )


PAGE = """# How fast

Made by `python -m bench.many all {rounds}`, in one run on one machine: {machine} The ways were measured in turns,
each on a fresh copy of the same class, from the command to its end, imports and all. The cells alone were measured
right before and right after `defter autograde`.

*Recording alone* is `defter autograde` where all was judged before: sanitizing, and the gradebook. *The cells alone*
are the processor time of all cells, tests among them, each once in one warm kernel, as many kernels at once as there
are cores, spread over the cores.

*Efficiency* is the part of the cores' time in which cells ran: processor time of the students' cells, given cells and
tests, in both kernels, as measured in that very run, against cores times seconds. Stock nbgrader doesn't tell it. The
last column is the cells alone against a command: there it counts as overhead, too, that the two kernels of a test talk,
and that what students may see of a hidden test is judged twice.

## One submission, from the sanitized notebook to verdicts

{overhead}

## Overhead: {small}
## A homework of many small tests: {hw1}
What a test costs beside what it computes is the conversation of the two kernels; and where no fork is left as it was by
the test before, the fork of a process that holds the libraries, its pages that are copied when they are touched, and
its end.

## The students' own computing: {hw3}
Beside that, a homework whose cells take long has what students may see of its hidden tests judged first, without the
rest: nothing hidden can get there.

## On a Dask cluster

24 submissions of Hw1, by workers on this machine that were up before.

{cluster}

## Growth

`defter autograde`, the small notebook. Memory is that of all processes together, what they share counted once; it is
looked at every two seconds, which costs some of the time.

{growth}

![Time and memory against the number of submissions](performance.svg)
"""


def main() -> None:
    """Measure and print, or write the page."""
    what = sys.argv[1] if len(sys.argv) > 1 else "all"
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    if what == "all":
        (ROOT / "docs" / "performance.md").write_text(everything(rounds), encoding="utf-8")
    else:
        measures = {"small": lambda: small(rounds), "growth": lambda: growth()[0]}
        measures |= {name: partial(homework, rounds, name) for name in ("hw1", "hw3")}
        print(measures[what]())


if __name__ == "__main__":
    main()
