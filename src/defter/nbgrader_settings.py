"""nbgrader's settings for a course."""

from nbgrader.converters import Autograde
from traitlets.config import Config

from defter.course import Course
from defter.examiner import RestoreCells, examined
from defter.exchange.settings import exchange_settings
from defter.feedback.course_view import TEMPLATES
from defter.gradebook.database import check_gradebook, find_alembic
from defter.gradebook.watch import watch_scores


def settings(course: Course) -> Config:
    """All of them, to be merged into nbgrader's configuration. Raises DefterError for a broken gradebook."""
    check_gradebook(course)
    find_alembic()  # nbgrader calls it, also where no environment is activated
    watch_scores()  # what is changed through nbgrader stands in the journal too
    c = Config()
    c.CourseDirectory.course_id = course.id
    c.CourseDirectory.db_url = course.database_url
    # Verdicts quote hidden tests: they don't go into the feedback's folder, nor in by a submission.
    c.CourseDirectory.ignore.append("*.verdicts.json")
    c.Exchange.root = str(course.exchange)
    # Submissions are named by UTC: +03, as some zones are called, would cut their names. Local time is for show.
    c.Exchange.timezone = "UTC"
    c.NbGraderAPI.timezone = course.course.timezone
    c.merge(exchange_settings())

    # Due dates reach the gradebook whenever an assignment is generated.
    c.GenerateAssignment.preprocessors.append("defter.gradebook.due_dates.SaveDueDate")

    # Submissions run in the sandbox, and the examiner judges them. A right cell of Hw3 may train for a minute.
    c.ExecutePreprocessor.timeout = 90
    c.Autograde.sanitize_preprocessors = [RestoreCells, *examined(Autograde.sanitize_preprocessors.default())]
    c.Autograde.autograde_preprocessors = examined(Autograde.autograde_preprocessors.default())
    c.Exporter.optimistic_validation = True  # once for all steps: they are known, and validating takes its time
    c.Examine.follow_through = course.grading.follow_through
    c.Examine.sandbox_required = course.grading.sandbox == "required"
    if course.grading.sandbox == "required":
        c.Autograde.pre_convert_hook = "defter.examiner.sandbox_or_stop"

    # Students see of a hidden test its verdict; nobody's script runs in anybody's browser.
    c.GenerateFeedback.preprocessors.prepend(["defter.feedback.HideTests"])
    if course.grading.hidden_tests == "after_due":
        c.HideTests.revealed_from = {name: course.due_utc(name).isoformat() for name in course.assignments}
    c.GenerateFeedback.preprocessors.append("defter.feedback.GatherPage")
    c.GatherPage.course_folder = str(course.folder)
    c.GenerateFeedback.exporter_class = "defter.feedback.FeedbackExporter"
    c.FeedbackExporter.template_name = "defter"
    c.FeedbackExporter.extra_template_basedirs = [str(TEMPLATES)]
    c.HTMLExporter.sanitize_html = True
    c.HTMLExporter.filters = {"markdown2html": "defter.feedback.safe_markdown"}

    # Late work costs what [late] in course.toml says, with each student's extensions and free days.
    if not course.late.by_plugin:
        c.AssignLatePenalties.plugin_class = "defter.gradebook.late_plugin.LateDays"
        c.LateDays.course_folder = str(course.folder)

    # `nbgrader export` writes the weighted grades; nbgrader's own: --exporter=nbgrader.plugins.CsvExportPlugin
    c.ExportApp.plugin_class = "defter.export.plugin.CourseCsvPlugin"
    return c
