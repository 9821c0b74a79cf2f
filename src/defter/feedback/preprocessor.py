"""The student's view as nbgrader's first step of making feedback."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests, NbGraderPreprocessor
from traitlets import Dict, Unicode

from defter.examiner import read_verdicts
from defter.feedback.student_view import student_view


class HideTests(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is untyped
    """First of `c.GenerateFeedback.preprocessors`: hidden tests stay hidden."""

    revealed_from = Dict(
        key_trait=Unicode(),
        value_trait=Unicode(),
        help="From when on an assignment's hidden tests are shown, ISO 8601 with offset. Others' are never shown.",
    ).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """The notebook as its student may see it."""
        own = resources["nbgrader"]
        coursedir = self.parent.parent.coursedir
        folder = coursedir.format_path(coursedir.autograded_directory, own["student"], own["assignment"])
        moment = self.revealed_from.get(own["assignment"])
        view = student_view(
            nb,
            read_verdicts(Path(folder) / f"{own['notebook']}.ipynb"),
            reveal=moment is not None and datetime.now(UTC) > datetime.fromisoformat(moment),
            clear=ClearHiddenTests(parent=self.parent),
        )
        return view, resources
