"""`defter feedback`."""

from typing import Annotated

import typer

from defter import gradebook
from defter.cli.common import CourseOption, course_at
from defter.feedback import write_course_pages


def feedback(
    student: Annotated[str | None, typer.Argument(help="A student's id. Default: everybody.")] = None,
    course: CourseOption = None,
) -> None:
    """Write each student's page of the course: standing, arithmetic, what is still to come.

    Homeworks' pages, made by `nbgrader generate_feedback`, have the same at their end.
    """
    syllabus = course_at(course)
    with gradebook.open_gradebook(syllabus) as book:
        if student is not None:
            gradebook.check_student(book, student)
        places = gradebook.class_standings(syllabus, book, [student] if student else [])
    count = write_course_pages(syllabus, places)
    print(f"{count} page{'s' * (count > 1)} written to {syllabus.folder / 'feedback'}/<student>/course.html")
