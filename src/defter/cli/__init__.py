"""The `defter` command: verbs only; each body is one call into a package."""

import sys
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer
from rich import box
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from defter import gradebook
from defter.cli.check import check
from defter.cli.common import CourseOption, course_at, decimal
from defter.cli.decisions import extend, na
from defter.cli.exchange import receipt, receipts, receive
from defter.cli.export import export
from defter.cli.feedback import feedback
from defter.cli.grading import autograde, regrade
from defter.cli.records import backup, log, restore
from defter.cli.report import report
from defter.cli.standings import standings
from defter.errors import DefterError
from defter.sandbox.climbs import CLIMBS
from defter.sandbox.doctor import examine

app = typer.Typer(
    help="A whole course on top of nbgrader: roster, scores, weighted grades.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
roster_app = typer.Typer(help="Who takes the course.", no_args_is_help=True)
grades_app = typer.Typer(help="Scores beside the notebooks', and NA.", no_args_is_help=True)
app.add_typer(roster_app, name="roster")
app.add_typer(grades_app, name="grades")
app.command()(check)
app.command()(autograde)
app.command()(regrade)
app.command()(standings)
app.command()(extend)
app.command()(export)
app.command()(feedback)
app.command()(report)
app.command()(receive)
app.command()(receipts)
app.command()(receipt)
app.command()(log)
app.command()(backup)
app.command()(restore)
grades_app.command("na")(na)


@roster_app.command("import")
def roster_import(
    file: Annotated[Path, typer.Argument(help="CSV: student_id and any of last_name, first_name, email.")],
    course: CourseOption = None,
) -> None:
    """Bring the class list into the gradebook. Importing twice changes nothing."""
    result = gradebook.import_roster(course_at(course), file)
    print(f"roster: {result.added} added, {result.changed} changed, {result.unchanged} as they were")


@grades_app.command("import")
def grades_import(
    item: Annotated[str, typer.Argument(help="The item in course.toml: exam, presentation, ...")],
    file: Annotated[Path, typer.Argument(help="CSV: student_id and score (a number, excused, or empty).")],
    maximum: Annotated[
        Decimal | None,
        typer.Option("--max", parser=decimal, help="What the scores are out of; or name the column score/50."),
    ] = None,
    reason: Annotated[str, typer.Option(help="Why, for the journal: a regrade, a report of illness, ...")] = "",
    course: CourseOption = None,
) -> None:
    """Bring an item's scores into the gradebook: all of the file, or nothing if a row is wrong."""
    result = gradebook.import_grades(course_at(course), item, file, maximum, reason)
    scored = "score" if len(result.scored) == 1 else "scores"
    parts = {
        f"{len(result.scored)} {scored} written (out of {result.maximum})": result.scored,
        f"{len(result.excused)} excused": result.excused,
        f"{len(result.unchanged)} as they were": result.unchanged,
    }
    if any(parts.values()):
        print(f"{item}: {', '.join(text for text, students in parts.items() if students)}")
    if result.cleared:
        print(f"{item}: no longer a score or an excuse: {', '.join(result.cleared)}")


@app.command()
def doctor() -> None:
    """Try to climb every wall of the sandbox in which submissions run; tell which hold on this machine."""
    table = Table("wall", "attempt", "", "seen, or what to do", box=box.SIMPLE_HEAD)
    holds = True
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("climbing", total=len(CLIMBS) + 6)
        for finding in examine():
            mark = "[green]holds[/]" if finding.holds else "[red bold]CLIMBED[/]"
            table.add_row(finding.wall, finding.attempt, mark, finding.remark)
            holds &= finding.holds
            progress.advance(task)
    Console().print(table)
    if not holds:
        sys.exit("Some walls don't hold: student code could do what it must not. The table says what to do.")


def main() -> None:
    """Run the command line; a problem with the input is a line each on stderr and exit status 1."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal may not know every letter
    try:
        app()
    except DefterError as error:
        sys.exit("\n".join(error.problems))
