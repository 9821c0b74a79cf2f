"""Penalties for lateness where nbgrader keeps them: with each notebook of a submission."""

from fractions import Fraction

from nbgrader.api import Assignment, Gradebook, SubmittedAssignment

from defter.course import Course
from defter.gradebook.records import read_records


def store_penalties(course: Course, gradebook: Gradebook, student: str) -> dict[str, Fraction]:
    """Renew what nbgrader's own pages and exports show of a student's lateness; the caller commits.

    Gives the part that each submission loses, by assignment. Nothing is touched in a course that deducts nothing.
    """
    if not course.late.deducts:
        return {}
    (record,) = read_records(course, gradebook, student)
    parts = {item: late.penalty for item, late in record.late.items()}
    submissions = (
        gradebook.db.query(SubmittedAssignment)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .filter(SubmittedAssignment.student_id == student, Assignment.name.in_(parts))
    )
    for submission in submissions:
        for notebook in submission.notebooks:
            penalty = float(parts[submission.assignment.name]) * notebook.score
            if (notebook.late_submission_penalty or 0) != penalty:
                notebook.late_submission_penalty = penalty or None
    return parts
