"""`defter report`."""

from pathlib import Path
from typing import Annotated

import typer

from defter import gradebook
from defter.cli.common import CourseOption, course_at
from defter.export import write_whole


def report(
    what: Annotated[str, typer.Argument(help="An item of course.toml (hw1, exam, ...), or course: all of it.")],
    to: Annotated[Path | None, typer.Option(help="The file to write. Default: report-hw1.html")] = None,
    course: CourseOption = None,
) -> None:
    """Write the class at a glance as one HTML page with figures, for the instructor's eyes."""
    from defter.report import report_course, report_item  # its figures take a while to load

    syllabus = course_at(course)
    with gradebook.open_gradebook(syllabus) as book:
        page = report_course(syllabus, book) if what == "course" else report_item(syllabus, book, what)
    path = to or Path(f"report-{what}.html")
    write_whole(path, page.encode(), ".html")
    print(f"{path} written; open it in a browser")
