"""Verbs that look back: the journal, backups."""

from pathlib import Path
from typing import Annotated

import typer

from defter import gradebook
from defter.cli.common import CourseOption, course_at, local, print_table
from defter.course import Course
from defter.errors import DefterError


def log(
    student: Annotated[str | None, typer.Argument(help="A student's id. Default: everybody.")] = None,
    item: Annotated[str | None, typer.Option(help="Of one item only: hw1, exam, ...")] = None,
    course: CourseOption = None,
) -> None:
    """Who changed which score when, and why."""
    syllabus = course_at(course)
    with gradebook.open_gradebook(syllabus) as book:
        if student is not None:
            gradebook.check_student(book, student)
        lines = gradebook.read_journal(book, student, item)
    if item is not None and item not in syllabus.items and not lines:
        raise DefterError(f"{item!r} is not an item of course.toml; use one of {', '.join(syllabus.items)}")
    columns = ["when", "who", "student", "item", "what", "before", "after", "why"]
    rows = [
        [
            *(local(syllabus, line.at), line.who, line.student_id or "", line.item or "", line.what),
            *(line.former or "-", line.now or "-", line.why),
        ]
        for line in lines
    ]
    if rows:
        print_table(columns, rows, left=set(columns))
    else:
        print("the journal has no lines" + (f" about {student}" if student else ""))


def backup(
    to: Annotated[
        Path | None, typer.Option(help="The file to write, a .tar.gz. Default: named after the time.")
    ] = None,
    course: CourseOption = None,
) -> None:
    """Copy gradebook and submissions into one file, and check it byte by byte."""
    syllabus = course_at(course)
    made = gradebook.back_up(syllabus, to)
    print(f"{_what(syllabus, made)} written to {made.file} and checked")


def restore(
    file: Annotated[Path, typer.Argument(help="What `defter backup` wrote.")],
    replace: Annotated[bool, typer.Option("--replace", help="Move what is there now aside.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Only read and check it.")] = False,
    course: CourseOption = None,
) -> None:
    """Put a backup's gradebook and submissions back, after checking all of it."""
    syllabus = course_at(course)
    if check:
        print(f"{file} is whole: {_what(syllabus, gradebook.check_backup(file))}")
        return
    put_back, aside = gradebook.restore(syllabus, file, move_aside=replace)
    print(f"{_what(syllabus, put_back)} put back; what was there before, and the backup's course.toml, is in {aside}")


def _what(course: Course, found: gradebook.Backup) -> str:
    return f"gradebook and {found.submissions} submissions of {local(course, found.made)}"
