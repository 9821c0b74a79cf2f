"""Scores from a file: exam, presentation, participation, and who is excused from what."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from nbgrader.api import Gradebook, Student

from defter.course import Course
from defter.errors import DefterError
from defter.gradebook.csv_file import CsvFile, Row, read_csv
from defter.gradebook.database import open_gradebook
from defter.gradebook.imported import Entry, entry_text, same, stored_entries, stored_maximum, write_entries
from defter.gradebook.journal import note_many
from defter.gradebook.records import read_excused
from defter.gradebook.standing import Excused

DEFAULT_MAXIMUM = Decimal(100)
_MAXIMUM = (Decimal("0.01"), Decimal(1_000_000))
_COLUMN = re.compile(r"score(?:\s*/\s*([0-9]+(?:[.,][0-9]+)?))?")
#: "1,500" is not among them: it means one and a half to some, and fifteen hundred to others.
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]{1,6}|,[0-9]{1,2})?")


@dataclass
class GradesImport:
    """What an import changed, by student."""

    item: str
    maximum: Decimal
    scored: list[str] = field(default_factory=list)
    excused: list[str] = field(default_factory=list)
    #: Those who had a score or an excuse and, by an empty cell, no longer have.
    cleared: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)


def import_grades(
    course: Course, item: str, path: Path, maximum: Decimal | None = None, reason: str = ""
) -> GradesImport:
    """Bring a file of `student_id,score` into the gradebook, as the scores of `item`.

    A score is a number from 0 to the maximum, `excused`, or empty: no score. The maximum is `maximum`,
    or stands in the column's name, as `score/50`, or is 100. Students who aren't in the file keep what they
    have. For an assignment of notebooks only `excused` and empty are taken: its scores come from grading.
    The journal gets the file's name, and `reason`.

    All of the file is checked before any of it is written, and all is written or nothing.
    Raises DefterError with a line for every bad row.
    """
    if item not in course.items:
        raise DefterError(f"{item!r} is not an item of course.toml; use one of {', '.join(course.items)}")
    file = read_csv(path, ("score", r"score\s*/.*", "last_name", "first_name", "email"))
    column, out_of = _score_column(file, maximum)
    entries = {row.student_id: _entry(course, file, row, row.cells[column], out_of, item) for row in file.rows}
    with open_gradebook(course, write=True) as gradebook:
        stored = stored_entries(course, gradebook, item)
        former = stored_maximum(gradebook, item) if item in course.imported else None
        _check_students(course, gradebook, file, item, entries)
        _check_maximum(file, item, former, out_of, stored.keys() - entries.keys())
        file.check()
        changes = {
            student: entry for student, entry in entries.items() if not same(former, stored.get(student), out_of, entry)
        }
        if changes:
            lines = [
                (student, item, entry_text(stored.get(student), former), entry_text(entry, out_of))
                for student, entry in changes.items()
            ]
            note_many(gradebook, "import", lines, why=f"{path.name}: {reason}" if reason else path.name)
            write_entries(course, gradebook, item, out_of, changes)
    return _report(item, out_of, entries, changes)


def _score_column(file: CsvFile, given: Decimal | None) -> tuple[str, Decimal]:
    columns = [column for column in file.columns if column.startswith("score")]
    if len(columns) != 1:
        raise DefterError(f"{file.name}:1: there must be one column 'score' or, out of 50, 'score/50'; name it so")
    match = _COLUMN.fullmatch(columns[0])
    in_header = Decimal(match[1].replace(",", ".")) if match and match[1] else None
    if match is None or not _possible(in_header):
        what = f"column {columns[0]!r} names no maximum of {_MAXIMUM[0]} to {_MAXIMUM[1]}"
        raise DefterError(f"{file.name}:1: {what}; write it as 'score/50'")
    if not _possible(given):
        raise DefterError(f"--max {given} is not a number from {_MAXIMUM[0]} to {_MAXIMUM[1]}; mend it")
    if given is not None and in_header is not None and given != in_header:
        raise DefterError(f"{file.name}:1: the header says out of {in_header}, --max says {given}; keep one of them")
    return columns[0], given or in_header or DEFAULT_MAXIMUM


def _possible(maximum: Decimal | None) -> bool:
    return maximum is None or (maximum.is_finite() and _MAXIMUM[0] <= maximum <= _MAXIMUM[1])


def _entry(course: Course, file: CsvFile, row: Row, cell: str, out_of: Decimal, item: str) -> Entry:
    if not cell:
        return None
    if cell.lower() == "excused":
        return Excused()
    if item in course.assignments:
        file.problem(row.line, f"{item} is graded from its notebooks; only 'excused' or nothing can stand here")
    elif not _NUMBER.fullmatch(cell):
        file.problem(
            row.line,
            f"score {cell!r} is not a number from 0 to {out_of}, such as 7.5; mend it, or write excused",
        )
    elif (score := Decimal(cell.replace(",", "."))) > out_of:
        file.problem(row.line, f"score {cell} is above the maximum, {out_of}; mend it, or give --max")
    else:
        return score
    return None


def _check_students(course: Course, gradebook: Gradebook, file: CsvFile, item: str, entries: dict[str, Entry]) -> None:
    known = {student_id for (student_id,) in gradebook.db.query(Student.id)}
    others = read_excused(gradebook)
    component = course.items[item].component
    siblings = {name for name in course.items_of(component) if name != item and not course.items[name].bonus}
    for row in file.rows:
        if row.student_id not in known:
            file.problem(row.line, f"student {row.student_id} is not in the roster; mend the id or import the roster")
        elif course.items[item].bonus:
            continue  # nobody misses it
        elif isinstance(entries[row.student_id], Excused) and siblings <= others.get(row.student_id, set()):
            file.problem(
                row.line,
                f"{row.student_id} can't be excused from {item}: nothing else is left of {component}; "
                "give a score, or leave it empty",
            )


def _check_maximum(file: CsvFile, item: str, former: Decimal | None, out_of: Decimal, kept: set[str]) -> None:
    """Scores that the file doesn't replace must not change their meaning."""
    if former is not None and former != out_of and kept:
        some = ", ".join(sorted(kept)[:3]) + (", ..." if len(kept) > 3 else "")
        file.problem(
            1,
            f"scores of {item} are kept out of {float(former):g}, this file's are out of {out_of}; "
            f"convert them, or have everyone in the file (not in it: {some})",
        )


def _report(item: str, out_of: Decimal, entries: dict[str, Entry], changes: dict[str, Entry]) -> GradesImport:
    report = GradesImport(item, out_of, unchanged=[student for student in entries if student not in changes])
    for student, entry in changes.items():
        if entry is None:
            report.cleared.append(student)
        elif isinstance(entry, Excused):
            report.excused.append(student)
        else:
            report.scored.append(student)
    return report
