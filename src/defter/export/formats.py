"""Every way in which the grades leave: what each is called, and how it is written."""

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from nbgrader.api import Gradebook

from defter.course import Course
from defter.errors import DefterError
from defter.export.csv_file import write_csv
from defter.export.files import write_whole
from defter.export.moodle import moodle_csv
from defter.export.sheet import read_sheet
from defter.export.table import class_remarks, course_table
from defter.export.worksheet import fill_worksheet
from defter.export.xlsx import workbook
from defter.gradebook import Place, class_standings, maximum, unknown_items

#: csv: the course's own table. moodle: for Moodle's gradebook. worksheet: Moodle's offline grading worksheet, filled
#: in place. xlsx: Excel, with formulas.
Format = Literal["csv", "moodle", "worksheet", "xlsx"]
FORMATS: tuple[Format, ...] = get_args(Format)

#: Where each is written if nothing else is said; a worksheet has to be named.
DEFAULT = {"csv": "grades.csv", "moodle": "moodle.csv", "xlsx": "grades.xlsx"}


@dataclass(frozen=True)
class Wanted:
    """What is to be exported."""

    format: Format = "csv"
    #: The file to write; for a worksheet the one to fill.
    to: Path | None = None
    #: Of these students only; empty: of all.
    students: Collection[str] = ()
    #: For Moodle's gradebook: a fresh export of Moodle's to check against, and whether who isn't in it is left out.
    against: Path | None = None
    leave_out: bool = False
    #: For a worksheet: whose grades.
    item: str | None = None


@dataclass(frozen=True)
class Exported:
    """What has been written, in a line, and what should be known before it is used."""

    summary: str
    remarks: list[str] = field(default_factory=list)


def export(course: Course, gradebook: Gradebook, wanted: Wanted) -> Exported:
    """Write the grades in a format. Raises DefterError, with nothing written, for whatever can't be."""
    if wanted.against and wanted.format != "moodle":
        raise DefterError(f"--against is for --format moodle, not for {wanted.format}; leave it out")
    if (wanted.item is None) == (wanted.format == "worksheet"):
        raise DefterError("--item says which grades a worksheet gets: add it for --format worksheet, and only there")
    to = wanted.to or Path(DEFAULT.get(wanted.format, ""))
    if wanted.format == "csv":
        table = course_table(course, gradebook, wanted.students)
        _check_known(wanted, [row["student_id"] for row in table.rows])
        write_csv(to, table.columns, table.rows)
        return Exported(f"{len(table.rows)} students written to {to}", table.remarks)
    places = class_standings(course, gradebook, wanted.students)
    records = [who.record for who in places]
    _check_known(wanted, [record.student_id for record in records])
    remarks = class_remarks(course, records, unknown_items(course, gradebook))
    if wanted.format == "xlsx":
        maxima = {item: maximum(gradebook, item) for item in course.items}
        write_whole(to, workbook(course, places, maxima), ".xlsx")
        return Exported(f"{len(places)} students written to {to}", remarks)
    if wanted.format == "moodle":
        file = moodle_csv(course, places, wanted.against, leave_out=wanted.leave_out)
        write_whole(to, file.text.encode(), ".csv")
        return Exported(f"{file.students} students written to {to}", remarks + file.remarks)
    return _worksheet(course, wanted, places, remarks)


def _worksheet(course: Course, wanted: Wanted, places: list[Place], remarks: list[str]) -> Exported:
    if wanted.to is None or wanted.item is None:
        raise DefterError("which worksheet? Name the one that Moodle gave you: --to worksheet.csv")
    filled = fill_worksheet(course, read_sheet(wanted.to), wanted.item, places)
    write_whole(wanted.to, filled.text.encode(), ".csv")
    return Exported(f"{filled.grades} grades of {wanted.item} filled into {wanted.to}", remarks + filled.remarks)


def _check_known(wanted: Wanted, found: list[str]) -> None:
    if unknown := sorted(set(wanted.students) - set(found)):
        raise DefterError(f"not in the roster: {', '.join(unknown)}; mend --student")
