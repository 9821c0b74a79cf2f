"""nbgrader's late submission plugin: its own pages and exports show the penalties of course.toml."""

from pathlib import Path

from nbgrader.plugins import LateSubmissionPlugin

from defter.course import load_course
from defter.gradebook.penalties import store_penalties


class LateDays(LateSubmissionPlugin):  # type: ignore[misc]  # nbgrader is untyped
    """For `c.AssignLatePenalties.plugin_class`.

    What nbgrader stores is what a submission lost when it was autograded. Standings, exports and feedback of
    defter don't depend on it: they ask `lateness`, so that they know of later scores, extensions and free days.
    """

    def late_submission_penalty(self, student_id: str, score: float, total_seconds_late: float) -> float | None:
        """The points that a notebook of `score` points loses. Free days may move between a student's submissions,
        so the penalties of the others are renewed, too."""
        preprocessor = self.parent
        course = load_course(Path(preprocessor.parent.parent.coursedir.root))  # of the exporter's converter
        penalties = store_penalties(course, preprocessor.gradebook, student_id)
        part = penalties.get(preprocessor.assignment_id)
        return None if not part else float(part) * score
