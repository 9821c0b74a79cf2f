"""What all verbs share."""

import sys
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from defter.course import Course, find_course, load_course
from defter.errors import DefterError

CourseOption = Annotated[
    Path | None,
    typer.Option("--course", help="The course's folder. Default: the nearest course.toml, here or above."),
]


def decimal(text: str) -> Decimal:
    """A number that was typed. Raises typer.BadParameter."""
    try:
        return Decimal(text)
    except InvalidOperation:
        raise typer.BadParameter(f"{text!r} is not a number; give one such as 50") from None


def course_at(folder: Path | None) -> Course:
    """The course in `folder`, or the one that one stands in."""
    if folder:
        return load_course(folder)
    try:
        return find_course(Path.cwd())
    except FileNotFoundError:
        raise DefterError("this folder has been deleted; go to the course's folder and run it again") from None


def print_table(columns: list[str], rows: list[list[str]], left: set[str]) -> None:
    """A table on stdout, its numbers right-aligned; columns in `left` are text. Whole where it goes to a file."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in columns:
        table.add_column(column, justify="left" if column in left else "right", no_wrap=not sys.stdout.isatty())
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    if sys.stdout.isatty():
        Console().print(table)
        return
    plain = Console(width=10_000, no_color=True)
    with plain.capture() as capture:
        plain.print(table)
    print("\n".join(line.rstrip() for line in capture.get().splitlines()))


def local(course: Course, moment: datetime) -> str:
    """A moment on the course's own clock: 2021-10-31 23:59."""
    return f"{moment.astimezone(ZoneInfo(course.course.timezone)):%Y-%m-%d %H:%M}"
