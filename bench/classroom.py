"""A class of any size in a folder of its own, with what grading a semester leaves behind: for measuring and for tests.

Scores are drawn by chance, always the same: students have an ability, test cells a difficulty.
"""

import random
import shutil
from datetime import timedelta
from pathlib import Path

from nbgrader.api import (
    Assignment,
    BaseCell,
    Grade,
    Gradebook,
    GradeCell,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)

from defter.course import Course, load_course
from defter.examiner.verdicts import Verdict, Verdicts
from defter.gradebook import open_gradebook

ROOT = Path(__file__).resolve().parent.parent

#: Each homework's exercises, with a test for each property.
EXERCISES = ("pairwise_sq_dists", "one_hot", "standardize", "knn_predict", "softmax", "relu_backward", "sgd_step")
PROPERTIES = ("values", "shapes", "kinds of input", "stability")


def make_class(folder: Path, students: int, *, seed: int = 501) -> Course:
    """The course in `folder`, which must not exist, with so many students, six items graded, verdicts beside."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "course.toml", folder)
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    course = load_course(folder)
    chance = random.Random(seed)
    names = [f"e{1_000_000 + number}" for number in range(students)]
    ability = {name: chance.gauss(0.0, 1.0) for name in names}
    with open_gradebook(course, create=True) as gradebook:
        gradebook.db.add_all(
            [
                Student(id=name, first_name="Öğrenci", last_name=f"{number:04d}", email=f"{name}@example.org")
                for number, name in enumerate(names)
            ]
        )
        for item in course.assignments:
            _homework(course, gradebook, item, ability, chance)
        for item in course.imported:
            _imported(course, gradebook, item, ability, chance)
        gradebook.db.commit()
    return course


def _homework(
    course: Course, gradebook: Gradebook, item: str, ability: dict[str, float], chance: random.Random
) -> None:
    due = course.due_utc(item).replace(tzinfo=None)
    assignment = Assignment(name=item, course_id=course.id, duedate=due)
    notebook = Notebook(name=item, assignment=assignment)
    cells = [
        GradeCell(name=f"test_{exercise}__{name.replace(' ', '_')}", notebook=notebook, max_score=1, cell_type="code")
        for exercise in EXERCISES
        for name in PROPERTIES
    ]
    hard = {cell.name: chance.gauss(-0.6, 0.8) for cell in cells}
    gradebook.db.add_all([assignment, notebook, *cells])
    for student, able in ability.items():
        if chance.random() < 0.04:
            continue  # never handed in
        late = timedelta(hours=chance.choice([-30, -9, -4, -2, -1, -0.3, 2, 30]) * chance.random())
        submission = SubmittedAssignment(assignment=assignment, student_id=student, timestamp=due + late)
        work = SubmittedNotebook(assignment=submission, notebook=notebook)
        passed = {cell.name: chance.gauss(able, 0.7) > hard[cell.name] for cell in cells}
        grades = [
            Grade(cell=cell, notebook=work, auto_score=float(passed[cell.name]), needs_manual_grade=False)
            for cell in cells
        ]
        gradebook.db.add_all([submission, work, *grades])
        _write_verdicts(course, student, item, passed, chance)


def _write_verdicts(course: Course, student: str, item: str, passed: dict[str, bool], chance: random.Random) -> None:
    folder = course.folder / "autograded" / student / item
    folder.mkdir(parents=True)
    (folder / f"{item}.ipynb").write_text("{}")
    tests = [
        Verdict(
            test=name,
            exercise=name.removeprefix("test_").split("__")[0],
            points=1,
            score=float(ok),
            outcome="passed" if ok else chance.choice(["failed", "failed", "failed", "error", "time"]),
            property=name.split("__")[1].replace("_", " "),
            hint="look again",
            hidden=True,
            cpu_s=chance.expovariate(20),
        )
        for name, ok in passed.items()
    ]
    text = Verdicts(notebook=item, tests=tests).model_dump_json()
    (folder / f"{item}.verdicts.json").write_text(text, encoding="utf-8")


def _imported(
    course: Course, gradebook: Gradebook, item: str, ability: dict[str, float], chance: random.Random
) -> None:
    """As `defter grades import` keeps it: one cell of the item's name, graded by hand."""
    assignment = Assignment(name=item, course_id=course.id)
    notebook = Notebook(name=item, assignment=assignment)
    cell: BaseCell = GradeCell(name=item, notebook=notebook, max_score=100, cell_type="markdown")
    gradebook.db.add_all([assignment, notebook, cell])
    for student, able in ability.items():
        if chance.random() < 0.03:
            continue
        submission = SubmittedAssignment(assignment=assignment, student_id=student)
        work = SubmittedNotebook(assignment=submission, notebook=notebook)
        score = round(max(0.0, min(100.0, chance.gauss(68 + 12 * able, 8))), 1)
        grade = Grade(cell=cell, notebook=work, manual_score=score, needs_manual_grade=False)
        gradebook.db.add_all([submission, work, grade])
