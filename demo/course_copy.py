"""A course directory for the demo: this course, its dates moved so that the semester has just ended."""

import re
import shutil
from datetime import date, timedelta
from pathlib import Path

from defter.course import Course, load_course
from defter.errors import DefterError

#: Stands in every folder that the demo has made, so that it never removes another.
_MARK = ".made-by-the-demo"
#: For nbgrader_config.py: the student who never ends a loop shall not hold up the demo for long.
_PATIENCE = "\nc.ExecutePreprocessor.timeout = 40  # seconds a cell\n"


def copy_course(
    course: Course, folder: Path, today: date, *, ends: bool = True, exchange: Path | None = None
) -> Course:
    """Make `folder`, which must not exist, a course directory like `course`: it `ends` today, or has just begun."""
    folder.mkdir(parents=True)
    (folder / _MARK).touch()
    weeks = (today - course.weeks[-1 if ends else 0].date).days // 7
    text = (course.folder / "course.toml").read_text(encoding="utf-8")
    shifted = re.sub(
        r"\b\d{4}-\d{2}-\d{2}\b",
        lambda found: str(date.fromisoformat(found[0]) + timedelta(weeks=weeks)),
        text,
    )
    if exchange:
        shifted = shifted.replace(f'exchange = "{course.course.exchange}"', f'exchange = "{exchange}"')
    (folder / "course.toml").write_text(shifted, encoding="utf-8")
    settings = (course.folder / "nbgrader_config.py").read_text(encoding="utf-8")
    (folder / "nbgrader_config.py").write_text(settings + _PATIENCE, encoding="utf-8")
    shutil.copytree(course.folder / "source", folder / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    return load_course(folder)


def remove_former(folder: Path) -> None:
    """Remove what a former demo left. Raises DefterError if something else is there."""
    if (folder / _MARK).exists():
        shutil.rmtree(folder)
    elif folder.exists():
        raise DefterError(f"{folder} is there already and no former demo; name another folder")
