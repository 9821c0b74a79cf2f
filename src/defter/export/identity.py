"""Who is who in a file of Moodle's: found by what its columns hold, whatever its language calls them."""

from dataclasses import dataclass

from defter.errors import DefterError
from defter.export.sheet import Sheet
from defter.gradebook import Record


@dataclass(frozen=True)
class Identified:
    """A file's rows and the students that they are about."""

    #: The number of the column that says who it is, from 0 on, and its name.
    column: int
    header: str
    #: By student id: the number of their line, the position of their row, and the column's value as Moodle has it.
    lines: dict[str, int]
    rows: dict[str, int]
    values: dict[str, str]
    #: The lines of rows about somebody who isn't in the roster, with the column's value.
    strangers: list[tuple[int, str]]


def identify(sheet: Sheet, records: list[Record]) -> Identified:
    """Find the column in which most rows hold a student's id or address, and who each row is about.

    Raises DefterError if there is none, or if two rows are about the same student.
    """
    by_id = {key(record.student_id): record.student_id for record in records}
    by_email = {key(record.email): record.student_id for record in records if record.email}
    candidates = [
        (sum(key(value) in known for value in sheet.column(number)), -number, number, known)
        for number in range(len(sheet.header))
        for known in (by_id, by_email)
    ]
    matches, _, number, known = max(candidates, key=lambda found: found[:2], default=(0, 0, 0, by_id))
    if not matches:
        raise DefterError(
            f"{sheet.name}: no column holds ids or e-mail addresses of the roster; have Moodle show one of them "
            "(Users, Permissions, User policies: Show user identity), or import the roster with addresses"
        )
    found = Identified(number, sheet.header[number], {}, {}, {}, [])
    problems = []
    for position, (line, value) in enumerate(zip((line for line, _ in sheet.rows), sheet.column(number), strict=True)):
        student = known.get(key(value))
        if student is None:
            found.strangers.append((line, value))
        elif student in found.lines:
            problems.append(f"{sheet.name}:{line}: {value} stands in line {found.lines[student]} already; keep one")
        else:
            found.lines[student], found.rows[student], found.values[student] = line, position, value
    if problems:
        raise DefterError(problems)
    return found


def key(value: str) -> str:
    """An id or address for comparing: Moodle's may be spelt in other capitals."""
    return value.strip().casefold()
