"""One page a student and homework: what nbgrader knows, what the examiner said, and what it means for the course."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution, is_task

from defter.course import Course
from defter.examiner import Verdict, Verdicts
from defter.feedback.course_view import CourseView, course_view, stylesheet
from defter.feedback.student_view import sentence
from defter.gradebook import Place, Scored, describe_lateness, number


@dataclass(frozen=True)
class Test:
    """A test, or a written answer, in a line. `kind` is passed, part, failed, or open: for a person to look at."""

    text: str
    kind: str


@dataclass
class Exercise:
    """A solution cell with what judges it."""

    name: str
    #: The cell to which the page's link leads.
    anchor: str
    reached: float = 0.0
    worth: float = 0.0
    tests: list[Test] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)

    @property
    def score(self) -> str:
        """Points reached, of what they are out of."""
        return f"{self.reached:.4g} of {self.worth:.4g}"


@dataclass(frozen=True)
class Page:
    """What the template shows above the notebook; it escapes all of it."""

    title: str
    course_title: str
    student: str
    #: The homework's score, after what lateness cost; and this notebook's, where that isn't the same.
    score: str
    notebook_score: str
    times: str
    is_late: bool
    notes: list[str]
    exercises: list[Exercise]
    standing: CourseView | None
    css: str


def feedback_page(
    course: Course, assignment: str, nb: NotebookNode, verdicts: Verdicts | None, who: Place, own: dict[str, Any]
) -> Page:
    """The page of a notebook that nbgrader's GetGrades has seen; `own` is its resources["nbgrader"].

    An assignment that course.toml doesn't know has no standing: it doesn't count.
    """
    known = assignment in course.items
    score = who.record.scores.get(assignment)
    raw = own["score"] + own["late_penalty"]
    late = who.record.late.get(assignment)
    by_itself = f"{raw:.4g} of {own['max_score']:.4g}"
    shown = f"{number(score.points)} of {number(score.maximum)}" if isinstance(score, Scored) else by_itself
    return Page(
        title=f"{assignment}: {course.items[assignment].title}" if known else assignment,
        course_title=f"{course.course.title}, {course.course.term}",
        student=f"{who.name} ({who.record.student_id})",
        score=shown,
        notebook_score="" if shown == by_itself else f"({own['notebook']}: {by_itself}, before lateness)",
        times=_times(course, assignment, who),
        is_late=late is not None and late.days > 0,
        notes=_notes(assignment, verdicts, who),
        exercises=exercises(nb, verdicts),
        standing=course_view(course, who) if known else None,
        css=stylesheet(),
    )


def _times(course: Course, assignment: str, who: Place) -> str:
    moment, late = who.record.handed_in.get(assignment), who.record.late.get(assignment)
    if moment is None or late is None:
        return ""

    def local(moment: datetime) -> str:
        return f"{moment.astimezone(course.zone):%Y-%m-%d %H:%M}"

    words = describe_lateness(course, late)
    return f"Handed in {local(moment)}, due {local(late.until)}{': ' + words if words else ''}"


def _notes(assignment: str, verdicts: Verdicts | None, who: Place) -> list[str]:
    notes = []
    if assignment in who.record.to_grade_by_hand:
        notes.append("Some answers are still to be graded by a person: the score may change.")
    if verdicts is not None:
        notes += [f"A cell ended the kernel and was left out: {reason}" for reason in verdicts.deadly_cells.values()]
    return notes


def exercises(nb: NotebookNode, verdicts: Verdicts | None) -> list[Exercise]:
    """The notebook's exercises in order, each with the tests that judge it, written answers and comments."""
    found: dict[str, Exercise] = {}
    last = ""
    for cell in nb.cells:
        own = cell.metadata.get("nbgrader", {})
        name = own.get("grade_id", "")
        if is_solution(cell) or is_task(cell):
            last = name
            exercise = found.setdefault(name, Exercise(name, name))
            if own.get("comment"):
                exercise.comments.append(own["comment"])
        if is_grade(cell) and not is_task(cell):
            verdict = verdicts.of(name) if verdicts else None
            belongs = verdict.exercise if verdict and verdict.exercise else last or name
            exercise = found.setdefault(belongs, Exercise(belongs, belongs if belongs in found else name))
            exercise.tests.append(_test(cell, name, verdict))
        elif is_task(cell):
            found[name].tests.append(_test(cell, name, None))
        else:
            continue
        exercise = found[name] if is_task(cell) else exercise
        exercise.reached += own.get("score") or 0.0
        exercise.worth += own.get("points") or 0.0
    return [exercise for exercise in found.values() if exercise.tests or exercise.comments]


def _test(cell: NotebookNode, name: str, verdict: Verdict | None) -> Test:
    score, points = cell.metadata.nbgrader.get("score") or 0.0, cell.metadata.nbgrader.get("points") or 0.0
    kind = "passed" if score >= points else "part" if score > 0 else "failed"
    if is_solution(cell) or is_task(cell):
        return Test(f"answer, graded by a person: {score:.4g} of {points:.4g} points", kind)
    if verdict is None:
        return Test(f"{name}: {score:.4g} of {points:.4g} points", kind)
    if abs(score - verdict.score) > 1e-9:
        return Test(f"{name}: scored by a person: {score:.4g} of {points:.4g} points", kind)
    return Test(f"{name}: {sentence(verdict)}", "open" if verdict.outcome == "infrastructure" else kind)
