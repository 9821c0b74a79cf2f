"""`make demo`: play the semester in `demo-semester/`, then show who stands where."""

import shutil
import sys
import time
from datetime import date
from pathlib import Path

from rich.console import Console

from defter.course import load_course
from defter.errors import DefterError
from demo.course_copy import copy_course, remove_former
from demo.report import show
from demo.semester import Semester

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Play it, anew each time; in the folder that is named, if one is."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "demo-semester").resolve()
    console = Console(width=max(110, shutil.get_terminal_size().columns))
    start = time.monotonic()
    try:
        remove_former(folder)
        course = copy_course(load_course(ROOT), folder, date.today())
        weeks = f"{course.weeks[0].date} to {course.weeks[-1].date}"
        console.print(f"{course.course.title}, {weeks}, in {folder}", highlight=False, soft_wrap=True)
        semester = Semester(course, ROOT / "tests" / "solutions", console)
        semester.play()
    except DefterError as error:
        sys.exit("\n".join(error.problems))
    show(semester, console)
    console.print(f"\nPlayed in {time.monotonic() - start:.0f} s.", highlight=False)


if __name__ == "__main__":
    main()
