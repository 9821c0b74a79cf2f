"""What a student is told of the whole course: the standing, the arithmetic, what is still to come."""

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, PackageLoader

from defter.course import Course
from defter.errors import DefterError
from defter.gradebook import NA, Arithmetic, Place, arithmetic, free_days_left


@dataclass(frozen=True)
class CourseView:
    """All of it, as text; the template escapes it."""

    course: str
    term: str
    student: str
    student_id: str
    when: str
    #: The total and the letter once nothing is missing; before, the percentage of what has been graded.
    headline: str
    arithmetic: Arithmetic
    to_come: list[str]
    #: How many free days are left; empty in a course without.
    free_days: str


def course_view(course: Course, who: Place, now: datetime | None = None) -> CourseView:
    """The view for one student, as of `now`."""
    now = now or datetime.now(UTC)
    left = free_days_left(course, who.record.late)
    return CourseView(
        course=course.course.title,
        term=course.course.term,
        student=who.name,
        student_id=who.record.student_id,
        when=f"{now.astimezone(course.zone):%Y-%m-%d %H:%M}",
        headline=_headline(who),
        arithmetic=arithmetic(course, who),
        to_come=_to_come(course, who, now),
        free_days=f"Free late days left: {left} of {course.late.free_days}" if course.late.free_days else "",
    )


def _headline(who: Place) -> str:
    if who.letter == NA or not who.standing.missing:
        return f"{who.total} of 100: {who.letter}"
    return "Nothing has been graded yet" if who.so_far is None else f"{who.so_far}% of what has been graded"


def _to_come(course: Course, who: Place, now: datetime) -> list[str]:
    """The items without a score, each with its part of the 100 and what stands between it and one."""
    lines = []
    for part in who.standing.parts:
        for item in part.items:
            if item.name not in who.standing.missing:
                continue
            title = f"{item.name}: {course.items[item.name].title}"
            if item.name not in course.assignments:
                lines.append(title)
                continue
            extension = who.record.extensions.get(item.name)
            due = extension.until if extension else course.due_utc(item.name)
            local = f"{due.astimezone(course.zone):%A, %d %B %Y, %H:%M}"
            if item.name in who.record.handed_in:
                lines.append(f"{title}, handed in, still to be graded")
            else:
                lines.append(f"{title}, {'due' if now <= due else 'was due'} {local}")
    return lines


def write_course_pages(course: Course, places: Iterable[Place]) -> int:
    """Write each student's page to feedback/<student>/course.html, whole or not at all; gives how many.

    Raises DefterError where they can't be written.
    """
    template = _environment().get_template("course_page.html.j2")
    count = 0
    try:
        for who in places:
            count += 1
            folder = course.folder / "feedback" / who.record.student_id
            folder.mkdir(parents=True, exist_ok=True)
            text = template.render(it=course_view(course, who), css=stylesheet())
            handle, name = tempfile.mkstemp(dir=folder, prefix=".course.")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(name).chmod(0o644)
            Path(name).replace(folder / "course.html")
    except OSError as error:
        raise DefterError(f"{error.filename} can't be written ({error.strerror}); see to its folder") from None
    return count


def stylesheet() -> str:
    """The pages' own style."""
    return (TEMPLATES / "defter" / "page.css").read_text(encoding="utf-8")


#: nbconvert looks here for the template "defter".
TEMPLATES = Path(__file__).parent / "templates"


def _environment() -> Environment:
    return Environment(loader=PackageLoader("defter.feedback"), autoescape=True)
