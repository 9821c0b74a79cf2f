"""Extensions and penalties where nbgrader keeps them, with each submission: for its own pages and exports."""

from fractions import Fraction

from nbgrader.api import Assignment, Gradebook, SubmittedAssignment

from defter.course import Course
from defter.gradebook.records import read_records


def store_penalties(course: Course, gradebook: Gradebook, student: str) -> dict[str, Fraction]:
    """Renew what nbgrader shows of a student's lateness, by course.toml's rules; the caller commits.

    Gives the part that each submission loses, by assignment. Where a plugin of one's own decides, its penalties stay.
    """
    (record,) = read_records(course, gradebook, student)
    parts = {item: late.penalty for item, late in record.late.items()}
    submissions = (
        gradebook.db.query(SubmittedAssignment)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .filter(SubmittedAssignment.student_id == student, Assignment.name.in_(course.assignments))
    )
    for submission in submissions:
        item = submission.assignment.name
        given = record.extensions.get(item)
        extension = None if given is None else given.until - course.due_utc(item)
        if submission.extension != extension:
            submission.extension = extension
        if course.late.by_plugin:
            continue
        for notebook in submission.notebooks:
            penalty = float(parts.get(item, 0)) * notebook.score
            if (notebook.late_submission_penalty or 0) != penalty:
                notebook.late_submission_penalty = penalty or None
    return {} if course.late.by_plugin else parts
