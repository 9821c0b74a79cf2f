"""nbgrader's configuration of this course: all of it comes from course.toml, through defter."""

import sys
from pathlib import Path

from nbgrader.converters import Autograde

from defter.course import load_course
from defter.errors import DefterError
from defter.examiner import sandboxed
from defter.gradebook.database import check_gradebook, find_alembic

c = get_config()  # noqa: F821 - nbgrader provides it

try:
    course = load_course(Path(__file__).parent)
    check_gradebook(course)
except DefterError as error:
    # An Exception here would only be logged, and nbgrader would go on without a configuration.
    sys.exit(str(error))

c.CourseDirectory.course_id = course.id
c.CourseDirectory.db_url = course.database_url
c.Exchange.root = str(course.exchange)
c.Exchange.timezone = course.course.timezone

# Due dates reach the gradebook whenever an assignment is generated.
c.GenerateAssignment.preprocessors.append("defter.gradebook.due_dates.SaveDueDate")

# Submissions run in the sandbox; without one, nothing is graded.
c.Autograde.sanitize_preprocessors.prepend(["defter.examiner.RestoreCells"])
c.Autograde.autograde_preprocessors = sandboxed(Autograde.autograde_preprocessors.default())
c.Autograde.pre_convert_hook = "defter.examiner.sandbox_or_stop"

# `nbgrader export` writes the weighted grades; nbgrader's own: --exporter=nbgrader.plugins.CsvExportPlugin
c.ExportApp.plugin_class = "defter.export.plugin.CourseCsvPlugin"

# nbgrader works too where no environment is activated.
find_alembic()
