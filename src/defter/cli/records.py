"""Verbs that look back: the journal."""

from typing import Annotated

import typer

from defter import gradebook
from defter.cli.common import CourseOption, course_at, local, print_table


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
