"""`nbgrader export`: the whole course instead of nbgrader's sum of assignments."""

import sys
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.plugins import ExportPlugin

from defter.course import load_course
from defter.errors import DefterError
from defter.export.csv_file import write_csv
from defter.export.table import course_table


class CourseCsvPlugin(ExportPlugin):  # type: ignore[misc]  # nbgrader is untyped
    """Writes the table of the course. nbgrader's own: --exporter=nbgrader.plugins.CsvExportPlugin."""

    def export(self, gradebook: Gradebook) -> None:
        """Write to `--to`, by default grades.csv; of the students in `--student`, by default all."""
        destination = Path(self.to or "grades.csv")
        try:
            if self.assignment:
                raise DefterError(
                    "--assignment is for one assignment's scores; "
                    "add --exporter=nbgrader.plugins.CsvExportPlugin to have them"
                )
            course = load_course(Path(self.parent.coursedir.root))
            students = {str(student) for student in self.student}
            table = course_table(course, gradebook, students)
            if unknown := sorted(students - {row["student_id"] for row in table.rows}):
                raise DefterError(f"not in the roster: {', '.join(unknown)}; mend --student")
            write_csv(destination, table.columns, table.rows)
        except DefterError as error:
            for problem in error.problems:
                self.log.error(problem)
            sys.exit(1)
        for remark in table.remarks:
            self.log.warning(remark)
        self.log.info("Wrote %d students to %s", len(table.rows), destination)
