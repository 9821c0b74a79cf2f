"""The `defter` command: verbs only; each body is one call into a package."""

import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated

import typer
from rich import box
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from defter import authoring, export, gradebook, sandbox
from defter.course import Course, find_course, load_course
from defter.errors import DefterError

app = typer.Typer(
    help="A whole course on top of nbgrader: roster, scores, weighted grades.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
roster_app = typer.Typer(help="Who takes the course.", no_args_is_help=True)
grades_app = typer.Typer(help="Scores beside the notebooks'.", no_args_is_help=True)
app.add_typer(roster_app, name="roster")
app.add_typer(grades_app, name="grades")

CourseOption = Annotated[
    Path | None,
    typer.Option("--course", help="The course's folder. Default: the nearest course.toml, here or above."),
]


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise typer.BadParameter(f"{text!r} is not a number; give one such as 50") from None


def _course(folder: Path | None) -> Course:
    if folder:
        return load_course(folder)
    try:
        return find_course(Path.cwd())
    except FileNotFoundError:
        raise DefterError("this folder has been deleted; go to the course's folder and run it again") from None


@roster_app.command("import")
def roster_import(
    file: Annotated[Path, typer.Argument(help="CSV: student_id and any of last_name, first_name, email.")],
    course: CourseOption = None,
) -> None:
    """Bring the class list into the gradebook. Importing twice changes nothing."""
    result = gradebook.import_roster(_course(course), file)
    print(f"roster: {result.added} added, {result.changed} changed, {result.unchanged} as they were")


@grades_app.command("import")
def grades_import(
    item: Annotated[str, typer.Argument(help="The item in course.toml: exam, presentation, ...")],
    file: Annotated[Path, typer.Argument(help="CSV: student_id and score (a number, excused, or empty).")],
    maximum: Annotated[
        Decimal | None,
        typer.Option("--max", parser=_decimal, help="What the scores are out of; or name the column score/50."),
    ] = None,
    course: CourseOption = None,
) -> None:
    """Bring an item's scores into the gradebook: all of the file, or nothing if a row is wrong."""
    result = gradebook.import_grades(_course(course), item, file, maximum)
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
        task = progress.add_task("climbing", total=len(sandbox.CLIMBS) + 6)
        for finding in sandbox.examine():
            mark = "[green]holds[/]" if finding.holds else "[red bold]CLIMBED[/]"
            table.add_row(finding.wall, finding.attempt, mark, finding.remark)
            holds &= finding.holds
            progress.advance(task)
    Console().print(table)
    if not holds:
        sys.exit("Some walls don't hold: student code could do what it must not. The table says what to do.")


@app.command()
def check(
    assignment: Annotated[str, typer.Argument(help="The folder in source/: hw1, ...")],
    exercise: Annotated[list[str] | None, typer.Option(help="Only this exercise; may be given several times.")] = None,
    course: CourseOption = None,
) -> None:
    """Try an assignment's source, its release and its right and wrong solutions under the examiner."""
    if not authoring.check_and_show(_course(course), assignment, exercise or []):
        sys.exit(1)


@app.command("export")
def export_csv(
    to: Annotated[Path, typer.Option(help="The file to write.")] = Path("grades.csv"),
    course: CourseOption = None,
) -> None:
    """Write the weighted grades of the whole course as CSV, as `nbgrader export` does."""
    syllabus = _course(course)
    with gradebook.open_gradebook(syllabus) as book:
        table = export.course_table(syllabus, book)
    export.write_csv(to, table.columns, table.rows)
    for remark in table.remarks:
        print(remark, file=sys.stderr)
    print(f"{len(table.rows)} students written to {to}")


def main() -> None:
    """Run the command line; a problem with the input is a line each on stderr and exit status 1."""
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal may not know every letter
    try:
        app()
    except DefterError as error:
        sys.exit("\n".join(error.problems))
