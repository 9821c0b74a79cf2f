"""Verbs that decide about a student: more time, NA."""

from typing import Annotated

import typer

from defter import gradebook
from defter.cli.common import CourseOption, course_at, local
from defter.errors import DefterError

StudentArgument = Annotated[str, typer.Argument(help="The student's id.")]
ReasonOption = Annotated[str, typer.Option(help="Why: it stands in the journal, and the student can be told.")]
WithdrawOption = Annotated[bool, typer.Option("--withdraw", help="Take it back.")]


def extend(
    assignment: Annotated[str, typer.Argument(help="The homework: hw1, ...")],
    student: StudentArgument,
    reason: ReasonOption,
    until: Annotated[str | None, typer.Option(help='The course\'s local time: "2021-11-03 23:59", or a day.')] = None,
    withdraw: WithdrawOption = False,
    course: CourseOption = None,
) -> None:
    """Give one student more time for a homework. The database keeps it, and feedback shows it."""
    if withdraw == (until is not None):
        raise DefterError("give either --until, or --withdraw to take an extension back")
    syllabus = course_at(course)
    given = gradebook.extend(syllabus, assignment, student, until, reason)
    if given is None:
        print(f"{assignment}: the extension of {student} is taken back")
    else:
        print(f"{assignment}: {student} has until {local(syllabus, given.until)} ({syllabus.course.timezone})")


def na(
    student: StudentArgument,
    reason: ReasonOption,
    withdraw: WithdrawOption = False,
    course: CourseOption = None,
) -> None:
    """Decide that a student gets NA (not attended) in the place of a letter. It is never computed."""
    gradebook.decide_na(course_at(course), student, reason, withdraw=withdraw)
    print(f"{student}: {'NA is taken back' if withdraw else 'NA'} ({reason.strip()})")
