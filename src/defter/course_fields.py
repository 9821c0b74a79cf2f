"""The kinds of values that course.toml holds, with what each must be."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

#: The columns of the exported grades that no item may be named after.
ABOUT_STUDENT = ("student_id", "last_name", "first_name", "email")
RESULTS = ("total", "missing")


def _known_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError(f"{name!r} is not a time zone; write one such as 'Europe/Istanbul'")
    return name


def _without_offset(moment: datetime) -> datetime:
    if moment.tzinfo is not None:
        raise ValueError("write the course's own local time, without an offset from UTC")
    _of_our_time(moment)
    return moment


def _of_our_time(day: date) -> date:
    if not 2000 <= day.year < 2100:
        raise ValueError(f"{day} is not of this century; mend the year")
    return day


def _not_a_column(name: str) -> str:
    if name in (*ABOUT_STUDENT, *RESULTS):
        raise ValueError(f"{name!r} is a column of the exported grades; rename it")
    return name


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
#: Also a folder's name and part of a file's name in the exchange, where nbgrader splits at "+".
Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$"), AfterValidator(_not_a_column)]
Number = Annotated[
    Decimal,
    BeforeValidator(lambda value: Decimal(value) if type(value) is int else value),
    Field(ge=Decimal("0.001"), le=1000),
]
Day = Annotated[date, AfterValidator(_of_our_time)]
LocalTime = Annotated[datetime, AfterValidator(_without_offset)]
Zone = Annotated[str, AfterValidator(_known_zone)]
