"""Due dates from course.toml into nbgrader's gradebook, whenever an assignment is generated."""

from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from defter.course import load_course


class SaveDueDate(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is untyped
    """The last preprocessor of `nbgrader generate_assignment`: nbgrader has no setting for due dates.

    An assignment that course.toml doesn't name keeps what the gradebook says.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Write the due date beside the notebook's cells; the notebook stays as it is."""
        converter = self.parent.parent  # the exporter's converter
        course = load_course(Path(converter.coursedir.root))
        name = resources["nbgrader"]["assignment"]
        if name in course.assignments and not converter.no_database:
            due = course.due_utc(name)
            with Gradebook(resources["nbgrader"]["db_url"], course.id) as gradebook:
                gradebook.update_or_create_assignment(name, duedate=due.replace(tzinfo=None))
            self.log.info("%s is due %s, as course.toml says", name, course.assignments[name].due)
        return nb, resources
