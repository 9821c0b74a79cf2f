"""nbgrader's feedback with defter's page: its exporter, and the step that gathers what the page says."""

from pathlib import Path
from typing import Any

from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from defter.course import load_course
from defter.errors import DefterError
from defter.examiner import read_verdicts
from defter.feedback.page import feedback_page
from defter.gradebook import place, read_records, store_penalties


class FeedbackExporter(HTMLExporter):  # type: ignore[misc]  # nbconvert is untyped here
    """For `c.GenerateFeedback.exporter_class`: an exporter with settings of its own.

    nbgrader and its formgrader each set a template for every HTMLExporter; what is set for this class wins.
    """


class GatherPage(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is untyped
    """The last of `c.GenerateFeedback.preprocessors`: puts the page's contents beside the notebook."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Gather it. Raises DefterError for a gradebook in which the student can't stand anywhere."""
        own = resources["nbgrader"]
        coursedir = self.parent.parent.coursedir
        course = load_course(Path(coursedir.root))
        folder = coursedir.format_path(coursedir.autograded_directory, own["student"], own["assignment"])
        verdicts = read_verdicts(Path(folder) / f"{own['notebook']}.ipynb")
        with Gradebook(own["db_url"], course.id) as gradebook:
            records = read_records(course, gradebook, own["student"])
            if not records:
                raise DefterError(f"{own['student']} is not in the roster; import it: defter roster import roster.csv")
            store_penalties(course, gradebook, own["student"])
            gradebook.db.commit()
            resources["defter"] = feedback_page(course, own["assignment"], nb, verdicts, place(course, records[0]), own)
        return nb, resources
