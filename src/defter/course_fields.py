"""The kinds of values that course.toml holds, with what each must be."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

#: The columns of the exported grades that no item may be named after.
ABOUT_STUDENT = ("student_id", "last_name", "first_name", "email")
RESULTS = ("total", "missing", "letter")


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


def _percentage(value: Decimal) -> Decimal:
    if not 0 <= value <= 100:
        raise ValueError(f"{value} is not a percentage; give a number of 0 to 100")
    return value


def _countable(value: int) -> int:
    if not 0 <= value <= 100_000:
        raise ValueError(f"{value} can't be counted; give a whole number of 0 or more")
    return value


def _not_na(name: str) -> str:
    if name.upper() == "NA":
        raise ValueError("NA is a decision with a reason, never computed; remove it, and see: defter grades na --help")
    return name


def _exact(value: object) -> object:
    return Decimal(value) if type(value) is int else value


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
#: Also a folder's name and part of a file's name in the exchange, where nbgrader splits at "+".
Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$"), AfterValidator(_not_a_column)]
Number = Annotated[
    Decimal,
    BeforeValidator(_exact),
    Field(ge=Decimal("0.001"), le=1000),
]
Day = Annotated[date, AfterValidator(_of_our_time)]
LocalTime = Annotated[datetime, AfterValidator(_without_offset)]
Zone = Annotated[str, AfterValidator(_known_zone)]
Percent = Annotated[Decimal, BeforeValidator(_exact), AfterValidator(_percentage)]
Count = Annotated[int, AfterValidator(_countable)]
LetterName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+-]{1,4}$"), AfterValidator(_not_na)]
