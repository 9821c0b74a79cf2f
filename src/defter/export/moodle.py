"""A file for Moodle's gradebook: Grades, Import, CSV file.

What Moodle's importer does with it, by its source (grade/import/csv/classes/load_data.php, lib/csvlib.class.php,
grade/import/lib.php, unformat_float in lib/moodlelib.php):

- rows must have as many cells as the header, or all is refused (csvweirdcolumns);
- a user that it doesn't find, or finds twice, ends the whole import; but a row *without* a user is taken for
  another row of the user above it: so there is never an empty cell here, nor one student twice;
- a grade above 100 ends it (gradevaluetoobig), and so does one that is no number; a point is read as decimal in
  every language, a comma only where the language writes one; spaces are dropped;
- an empty cell means no grade, in a column that is mapped to an existing grade item;
- a column that is mapped to a feedback overwrites it: so there are no columns here but the user and the grades.
"""

import csv
import io
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from defter.course import Course
from defter.errors import DefterError
from defter.export.identity import Identified, identify, key
from defter.export.sheet import read_sheet
from defter.gradebook import Place, number, plain

#: What Moodle calls the fields that it finds users by.
HEADERS = {"username": "Username", "idnumber": "ID number", "email": "Email address"}


@dataclass(frozen=True)
class MoodleFile:
    """The file's text, how many students it has, and what should be known before it is uploaded."""

    text: str
    students: int
    remarks: list[str]


def moodle_csv(course: Course, places: list[Place], against: Path | None = None, *, leave_out: bool) -> MoodleFile:
    """Items, components and the total, 0 to 100, for Moodle's gradebook.

    `against` is a fresh export of Moodle's: students are named as they are there, and who isn't there is a problem,
    or is left out. Raises DefterError with a line for every student whom Moodle couldn't find.
    """
    remarks: list[str] = []
    if against is None:
        header, names = HEADERS[course.moodle.identity], _names(course, places)
    else:
        sheet = read_sheet(against)
        found = identify(sheet, [who.record for who in places])
        header, names = found.header, found.values
        remarks += _compare(sheet.name, found, places, leave_out=leave_out)
    columns = [name for name in course.items if name not in course.components] + [*course.components]
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([header, *columns, "total"])
    shown = [who for who in places if who.record.student_id in names]
    for who in shown:
        grades = [_grade(who, column, remarks) for column in columns]
        writer.writerow([names[who.record.student_id], *grades, plain(who.total)])
    if decided := [who.record.student_id for who in shown if who.record.na]:
        remarks.append(f"NA is not a number, so Moodle gets the totals of {', '.join(decided)} without it")
    return MoodleFile(text.getvalue(), len(shown), remarks)


def _names(course: Course, places: list[Place]) -> dict[str, str]:
    """What Moodle finds each student by, without a fresh export to look into."""
    if course.moodle.identity != "email":
        return {who.record.student_id: who.record.student_id for who in places}
    names = {who.record.student_id: who.record.email for who in places}
    problems = [
        f"{student} has no e-mail address, so Moodle would give the grades to the student above; add it to the roster"
        for student, email in names.items()
        if not email
    ]
    owners: dict[str, str] = {}
    for student, email in names.items():
        if email and (other := owners.setdefault(key(email), student)) != student:
            problems.append(f"{student} has the e-mail address of {other}, {email}; mend the roster")
    if problems:
        raise DefterError(problems)
    return names


def _compare(file: str, found: Identified, places: list[Place], *, leave_out: bool) -> list[str]:
    """What Moodle and the roster don't have in common: raises for what Moodle would refuse, tells the rest."""
    unknown = [who.record.student_id for who in places if who.record.student_id not in found.values]
    if unknown and not leave_out:
        raise DefterError(
            f"{student} is not in {file}, so Moodle would refuse everybody's grades; enrol them, or add --leave-out"
            for student in unknown
        )
    remarks = [f"{student} is not in {file}: left out" for student in unknown]
    remarks += [
        f"{file}:{line}: {value or 'nobody'} is not in the roster, and gets no grade" for line, value in found.strangers
    ]
    return remarks


def _grade(who: Place, column: str, remarks: list[str]) -> str:
    """Percent of an item or a component; empty where there is no score."""
    if column in who.standing.components:
        fraction = who.standing.components[column]
    else:
        parts = (part for component in who.standing.parts for part in component.items)
        fraction = next(part.fraction for part in parts if part.name == column)
    if fraction is None:
        return ""
    if fraction > 1:
        remarks.append(f"{who.record.student_id}: {column} is {number(100 * fraction)}; Moodle takes 100 at most")
    return number(100 * min(Fraction(1), fraction))
