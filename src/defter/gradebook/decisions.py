"""Deciding about a student: more time, or NA. Each with a reason, and a line in the journal."""

from datetime import UTC, datetime, time

from sqlalchemy import delete, insert

from defter.course import Course
from defter.errors import DefterError
from defter.gradebook.database import open_gradebook, tables
from defter.gradebook.decided import Extension, extension, not_attended, read_extensions, read_na
from defter.gradebook.journal import note
from defter.gradebook.penalties import store_penalties
from defter.gradebook.roster import check_student


def extend(course: Course, item: str, student: str, until: str | None, reason: str) -> Extension | None:
    """Give a student until `until` for an assignment, on the course's clock: "2021-11-03 23:59", or a day's end.

    None takes the extension back. A former one is replaced. Raises DefterError for anything that can't be.
    """
    if item not in course.assignments:
        known = ", ".join(course.assignments) or "none is in course.toml"
        raise DefterError(f"{item!r} is not an assignment with a due date; use one of {known}")
    moment = None if until is None else _moment(course, item, until)
    new = None if moment is None else Extension(moment, _reason(reason))
    with open_gradebook(course, write=True) as gradebook:
        check_student(gradebook, student)
        former = read_extensions(gradebook)[student].get(item)
        if new is None and former is None:
            raise DefterError(f"{student} has no extension for {item}; there is nothing to take back")
        tables.create_all(gradebook.db.connection())
        which = (extension.c.student_id == student) & (extension.c.item == item)
        gradebook.db.execute(delete(extension).where(which))
        if new is not None:
            row = {"student_id": student, "item": item, "until": new.until.replace(tzinfo=None), "reason": new.reason}
            gradebook.db.execute(insert(extension), [row])
        store_penalties(course, gradebook, student)
        note(
            gradebook,
            "extension",
            student=student,
            item=item,
            former="" if former is None else _local(course, former.until),
            now="" if new is None else _local(course, new.until),
            why=reason,
        )
        gradebook.db.commit()
    return new


def decide_na(course: Course, student: str, reason: str, *, withdraw: bool = False) -> None:
    """Give a student NA (not attended) in the place of a letter, or take it back. Raises DefterError."""
    why = _reason(reason)
    with open_gradebook(course, write=True) as gradebook:
        check_student(gradebook, student)
        former = read_na(gradebook).get(student)
        if withdraw and former is None:
            raise DefterError(f"{student} has no NA; there is nothing to take back")
        tables.create_all(gradebook.db.connection())
        gradebook.db.execute(delete(not_attended).where(not_attended.c.student_id == student))
        if not withdraw:
            gradebook.db.execute(insert(not_attended), [{"student_id": student, "reason": why}])
        note(gradebook, "NA", student=student, former="NA" if former else "", now="" if withdraw else "NA", why=why)
        gradebook.db.commit()


def _moment(course: Course, item: str, text: str) -> datetime:
    form = "write it as 2021-11-03 23:59, or 2021-11-03 for the end of that day"
    try:
        local = datetime.fromisoformat(text.strip())
    except ValueError:
        raise DefterError(f"--until {text!r} is not a date and time; {form}") from None
    if local.tzinfo is not None:
        raise DefterError(f"--until {text!r} has an offset; write the course's own local time: {form}")
    if len(text.strip()) <= len("2021-11-03"):
        local = datetime.combine(local, time(23, 59, 59))
    moment = local.replace(tzinfo=course.zone).astimezone(UTC)
    if moment.astimezone(course.zone).replace(tzinfo=None) != local:
        raise DefterError(f"--until {text!r} never is: clocks are put forward then; give another time")
    due = course.due_utc(item)
    if moment <= due:
        raise DefterError(
            f"--until {text!r} is not after the due date of {item}, {_local(course, due)}; give a later one"
        )
    if moment.year >= 2100:
        raise DefterError(f"--until {text!r} is not of this century; mend the year")
    return moment


def _reason(text: str) -> str:
    if not text.strip():
        raise DefterError("a decision needs a reason; give it with --reason")
    return text.strip()


def _local(course: Course, moment: datetime) -> str:
    return f"{moment.astimezone(course.zone):%Y-%m-%d %H:%M}"
