"""How late work is, and what that costs: a pure function of the syllabus, the times of submission and extensions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from defter.course import Course

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Lateness:
    """How late a submission is."""

    #: Until when it could be handed in, with the student's extension, UTC.
    until: datetime
    #: Whether `until` is an extension.
    extended: bool
    #: Days of 24 hours on the course's clock, one that has begun counting whole; 0 within the grace period.
    days: int = 0
    #: How long after `until` it came, to the second, the grace period included; 0 if it was in time.
    by: timedelta = timedelta()
    #: How many of the days the student's free days cover.
    free: int = 0
    #: Whether it came after the cut-off: it counts as 0.
    cut_off: bool = False
    #: The part of the reached points that is deducted, 0 to 1.
    penalty: Fraction = Fraction(0)


def lateness(
    course: Course, handed_in: Mapping[str, datetime | None], extensions: Mapping[str, datetime]
) -> dict[str, Lateness]:
    """How late each of a student's submissions is, by assignment. All times have an offset.

    Free days are used in the order of due dates, as far as they go, whatever was handed in first. A submission
    whose time isn't known (None) counts as in time.

    >>> from defter.course import load_course
    >>> late = lateness(load_course("course.toml"), {"hw1": datetime(2021, 11, 1, 22, tzinfo=UTC)}, {})
    >>> late["hw1"].days, late["hw1"].penalty
    (2, Fraction(0, 1))
    """
    policy = course.late
    left = policy.free_days
    found = {}
    for item in sorted(course.assignments.keys() & handed_in.keys(), key=lambda item: (course.due_utc(item), item)):
        until = extensions.get(item, course.due_utc(item))
        by, days = _late_by(course.zone, until, handed_in[item], timedelta(minutes=policy.grace_minutes))
        cut_off = policy.cutoff_days is not None and days > policy.cutoff_days
        free = min(left, days) if policy.penalty_per_day and not cut_off else 0
        left -= free
        percent = min(policy.max_penalty, (days - free) * policy.penalty_per_day)
        penalty = Fraction(1) if cut_off else Fraction(percent) / 100
        found[item] = Lateness(until, item in extensions, days, by, free, cut_off, penalty)
    return found


def free_days_left(course: Course, late: Mapping[str, Lateness]) -> int:
    """How many of the course's free days a student hasn't used."""
    return course.late.free_days - sum(submission.free for submission in late.values())


def describe(course: Course, late: Lateness) -> str:
    """Lateness in words: empty for work that came in time without an extension.

    >>> from defter.course import load_course
    >>> describe(load_course("course.toml"), Lateness(datetime.now(UTC), False, 2, penalty=Fraction(1, 10)))
    '2 days late, 10% off'
    """
    parts = []
    if late.extended:
        parts.append(f"extended to {late.until.astimezone(course.zone):%Y-%m-%d %H:%M}")
    if late.days:
        parts.append(f"{late.days} day{'s' * (late.days > 1)} late")
    if late.free:
        parts.append(f"{late.free} of them free")
    if late.cut_off:
        parts.append("after the cut-off: counts as 0")
    elif late.penalty:
        parts.append(f"{float(100 * late.penalty):g}% off")
    return ", ".join(parts)


def _late_by(zone: ZoneInfo, until: datetime, handed_in: datetime | None, grace: timedelta) -> tuple[timedelta, int]:
    """How long after `until`, and how many days that is: "a day later" means the same time on the next day."""
    if handed_in is None or handed_in <= until:
        return timedelta(), 0
    by = handed_in.astimezone(UTC) - until.astimezone(UTC)
    if by <= grace:
        return by, 0
    on_the_clock = handed_in.astimezone(zone).replace(tzinfo=None) - until.astimezone(zone).replace(tzinfo=None)
    return by, max(1, -(-on_the_clock // _DAY))
