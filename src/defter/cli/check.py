"""`defter check`."""

import sys
from typing import Annotated

import typer

from defter.cli.common import CourseOption, course_at


def check(
    assignment: Annotated[str, typer.Argument(help="The folder in source/: hw1, ...")],
    exercise: Annotated[list[str] | None, typer.Option(help="Only this exercise; may be given several times.")] = None,
    course: CourseOption = None,
) -> None:
    """Try an assignment's source, its release and its right and wrong solutions under the examiner."""
    from defter.authoring import check_and_show  # what it needs of the examiner takes a while to load

    if not check_and_show(course_at(course), assignment, exercise or []):
        sys.exit(1)
