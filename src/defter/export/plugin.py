"""`nbgrader export`: the whole course instead of nbgrader's sum of assignments."""

import sys
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.plugins import ExportPlugin
from traitlets import Bool, Unicode

from defter.course import load_course
from defter.errors import DefterError
from defter.export.formats import DEFAULT, Format, Wanted, export


class CourseCsvPlugin(ExportPlugin):  # type: ignore[misc]  # nbgrader is untyped
    """Writes the table of the course. nbgrader's own: --exporter=nbgrader.plugins.CsvExportPlugin."""

    _format: Format = "csv"

    def export(self, gradebook: Gradebook) -> None:
        """Write to `--to`, by default grades.csv; of the students in `--student`, by default all."""
        try:
            course = load_course(Path(self.parent.coursedir.root))
            done = export(course, gradebook, self.wanted())
        except DefterError as error:
            for problem in error.problems:
                self.log.error(problem)
            sys.exit(1)
        for remark in done.remarks:
            self.log.warning(remark)
        self.log.info(done.summary)

    def wanted(self) -> Wanted:
        """What the command line asks for. Raises DefterError."""
        if self.assignment:
            raise DefterError(
                "--assignment is for one assignment's scores; "
                "add --exporter=nbgrader.plugins.CsvExportPlugin to have them"
            )
        to = Path(self.to or DEFAULT[self._format])
        return Wanted(self._format, to, {str(student) for student in self.student})


class XlsxPlugin(CourseCsvPlugin):
    """An Excel workbook with formulas: --exporter=defter.export.plugin.XlsxPlugin"""

    _format: Format = "xlsx"


class MoodlePlugin(CourseCsvPlugin):
    """A file for Moodle's gradebook: --exporter=defter.export.plugin.MoodlePlugin"""

    _format: Format = "moodle"

    against = Unicode("", help="A fresh export of Moodle's gradebook (CSV) to check against.").tag(config=True)
    leave_out = Bool(False, help="Leave out who isn't in `against`, instead of stopping.").tag(config=True)

    def wanted(self) -> Wanted:
        """As for the table; checked against Moodle's own, if one is named."""
        plain = super().wanted()
        against = Path(self.against) if self.against else None
        return Wanted("moodle", plain.to, plain.students, against, leave_out=self.leave_out)


class WorksheetPlugin(CourseCsvPlugin):
    """Moodle's grading worksheet, filled in place: --exporter=defter.export.plugin.WorksheetPlugin

    `--to` names the worksheet, `--assignment='["hw1"]'` the homework.
    """

    _format: Format = "worksheet"

    def wanted(self) -> Wanted:
        """The worksheet, and which grades it gets."""
        if len(self.assignment) != 1:
            raise DefterError("which grades? Name one homework: --assignment='[\"hw1\"]'")
        to = Path(self.to) if self.to else None
        return Wanted("worksheet", to, {str(student) for student in self.student}, item=str(self.assignment[0]))
