"""A check of an assignment on the terminal: a progress bar, a table, the problems."""

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from defter.authoring.check import Report, check_assignment
from defter.course import Course

#: How many of the cells that use most are listed.
_LISTED = 5


def check_and_show(course: Course, assignment: str, only: Sequence[str] = ()) -> bool:
    """Check an assignment, and show what was found; whether it is good."""
    report = Report()
    columns = BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}")
    screen = Console(stderr=True)
    with Progress(*columns, console=screen, transient=True, disable=not screen.is_terminal) as progress:
        task = progress.add_task("starting the sandbox", total=None)
        for step in check_assignment(course, assignment, only):
            if isinstance(step, Report):
                report = step
            else:
                progress.update(task, description=escape(step.what), completed=step.done, total=step.total)
    show(report, Console())
    return not report.all_problems


def show(report: Report, console: Console) -> None:
    """The report as a table, and a line for each problem."""
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("exercise", no_wrap=True)
    for column in ("points", "tests", "wrong", "right", "CPU s", "MiB"):
        table.add_column(column, justify="right")
    table.add_column("")
    for exercise in report.exercises:
        numbers = f"{exercise.points:g}", exercise.tests, exercise.wrong, exercise.right
        mark = f"[red]problems: {len(exercise.problems)}[/]" if exercise.problems else "[green]good[/]"
        used = f"{exercise.cpu_s:.2f}", exercise.memory >> 20
        table.add_row(exercise.name, *map(str, (*numbers, *used)), mark)
    console.print(table)
    most = sorted(report.used, key=lambda cell: -cell.cpu_s)[:_LISTED]
    total = sum(cell.cpu_s for cell in report.used)
    listed = ", ".join(f"{cell.cell} {cell.cpu_s:.1f}" for cell in most)
    console.print(f"All cells of the source, tests and experiments too: {total:.1f} s of processor time ({listed}).")
    if report.same_kernel:
        console.print(f"Not under the examiner, so that students can forge them: {', '.join(report.same_kernel)}")
    for problem in report.all_problems:
        console.print(f"[red]-[/] {escape(problem)}", highlight=False, soft_wrap=True)
