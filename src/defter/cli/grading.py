"""`defter autograde` and `defter regrade`."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from defter.autograde import DaskPool, LocalPool, Outcome, Pool, Progress
from defter.autograde import autograde as grade_all
from defter.cli.common import CourseOption, course_at, print_table
from defter.errors import DefterError
from defter.gradebook import because

Assignment = Annotated[str, typer.Argument(help="The assignment in course.toml: hw1, ...")]
Student = Annotated[str, typer.Option(help="One student's id. Default: the whole class.")]
Jobs = Annotated[int | None, typer.Option(min=1, help="How many at the same time. Default: one a core.")]
Dask = Annotated[str, typer.Option(help="The address of a Dask scheduler, whose workers judge: tcp://HOST:8786")]


def autograde(
    assignment: Assignment,
    student: Student = "*",
    jobs: Jobs = None,
    force: Annotated[bool, typer.Option("--force", help="Judge again what hasn't changed, too.")] = False,
    dask: Dask = "",
    course: CourseOption = None,
) -> None:
    """Grade what was submitted, in parallel. Stopped at any moment, the next run goes on from there."""
    syllabus = course_at(course)
    _report(_run(partial(grade_all, syllabus, assignment, _pool(jobs, dask), student=student, force=force)))


def regrade(
    assignment: Assignment,
    reason: Annotated[str, typer.Option(help="Why, for the journal: test 3 was wrong, ...")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show who would gain or lose what.")] = False,
    student: Student = "*",
    jobs: Jobs = None,
    dask: Dask = "",
    course: CourseOption = None,
) -> None:
    """Grade again after a change of the tests. Former scores stay in the journal; a person's score stays."""
    if not dry_run and not reason:
        raise DefterError("say why, for the journal: --reason '...'; or look first what would change: --dry-run")
    syllabus = course_at(course)
    with because(f"regrade: {reason}"):
        outcomes = _run(partial(grade_all, syllabus, assignment, _pool(jobs, dask), student=student, dry_run=dry_run))
    _print_changes(outcomes, dry_run)
    _report(outcomes)


def _pool(jobs: int | None, dask: str) -> Pool:
    if dask and jobs:
        raise DefterError("--jobs is for this machine; how many a Dask cluster judges is up to its workers")
    return DaskPool(dask) if dask else LocalPool(jobs) if jobs else LocalPool()


def _run(graded: Callable[..., Iterator[Outcome]]) -> list[Outcome]:
    """All outcomes, in order, with a bar on the way."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    outcomes: list[Outcome] = []
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)

        def show(progress: Progress) -> None:
            text = f"{progress.running} running, {progress.failed} failed"
            bar.update(task, total=progress.total, completed=progress.done, description=text)

        try:
            outcomes.extend(graded(progress=show))
        except KeyboardInterrupt:
            bar.stop()
            print("stopped; what was graded stays graded, run it again to go on", file=sys.stderr)
            sys.exit(130)
    return sorted(outcomes, key=lambda outcome: outcome.student)


def _report(outcomes: list[Outcome]) -> None:
    """What a person should know: how many, and each that isn't as it should be. Exits with 1 if some failed."""
    rows = [
        [outcome.student, outcome.what, text]
        for outcome in outcomes
        for text in (outcome.reason, *outcome.remarks)
        if text
    ]
    if rows:
        print_table(["student", "", "why"], rows, {"student", "", "why"})
    counts = Counter(outcome.what for outcome in outcomes)
    flagged = sum(bool(outcome.remarks) for outcome in outcomes) + counts["failed"]
    print(f"{counts['graded']} graded, {counts['unchanged']} unchanged, {flagged} for a person to look at")
    if counts["failed"]:
        sys.exit(1)


def _print_changes(outcomes: list[Outcome], dry_run: bool) -> None:
    rows = [
        [outcome.student, change.test, f"{change.former:g}", _number(change.now), _number(change.manual)]
        for outcome in outcomes
        for change in outcome.changes
    ]
    if rows:
        print_table(["student", "test", "was", "would be" if dry_run else "is", "by hand"], rows, {"student", "test"})
    gains = [sum(change.gain for change in outcome.changes) for outcome in outcomes]
    gain, lose = sum(value > 0 for value in gains), sum(value < 0 for value in gains)
    note = "; nothing is recorded" if dry_run else ""
    print(f"{gain} gain, {lose} lose, {len(gains) - gain - lose} keep their score{note}")


def _number(score: float | None) -> str:
    return "" if score is None else f"{score:g}"
