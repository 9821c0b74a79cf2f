"""`defter export`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from defter import gradebook
from defter.cli.common import CourseOption, course_at
from defter.errors import DefterError
from defter.export import FORMATS, Wanted
from defter.export import export as write


def export(
    form: Annotated[str, typer.Option("--format", help="csv, moodle, worksheet or xlsx.")] = "csv",
    to: Annotated[
        Path | None,
        typer.Option(help="The file to write: grades.csv, moodle.csv, grades.xlsx; or Moodle's worksheet to fill."),
    ] = None,
    item: Annotated[str | None, typer.Option(help="For a worksheet: whose grades, hw1, exam, ...")] = None,
    against: Annotated[
        Path | None, typer.Option(help="For moodle: a fresh export of Moodle's gradebook to check against.")
    ] = None,
    leave_out: Annotated[bool, typer.Option("--leave-out", help="Leave out whom Moodle doesn't know.")] = False,
    course: CourseOption = None,
) -> None:
    """Write the weighted grades of the whole course, as `nbgrader export` does; for Moodle, or with formulas."""
    if form not in FORMATS:
        raise DefterError(f"--format {form!r} is not known; use one of {', '.join(FORMATS)}")
    syllabus = course_at(course)
    wanted = Wanted(form, to, against=against, leave_out=leave_out, item=item)
    with gradebook.open_gradebook(syllabus) as book:
        done = write(syllabus, book, wanted)
    for remark in done.remarks:
        print(remark, file=sys.stderr)
    print(done.summary)
