"""What the demo shows at its end: who stands where, what went wrong, where the files lie."""

import csv

from rich import box
from rich.console import Console
from rich.table import Table

from defter.gradebook import open_gradebook
from demo.semester import Semester
from demo.students import STUDENTS


def show(semester: Semester, console: Console) -> None:
    """Print it."""
    console.print(_standings(semester))
    for line in [*_failures(semester), *_late(semester), *_unwritten(semester)]:
        console.print(line, highlight=False)
    weights = " + ".join(f"{weight} x {name}" for name, weight in semester.course.components.items())
    console.print(f"total = ({weights}) / 100; what is missing adds nothing\n", highlight=False)
    folder = semester.folder
    console.print(
        f"""\
The grades      {folder / "grades.csv"}
With formulas   {folder / "grades.xlsx"}
The gradebook   {folder / "gradebook.db"}
The class       {folder / "report-course.html"}, {folder / "report-hw1.html"} (open them in a browser)
Feedback        {folder / "feedback"} (a page a homework, and course.html)
Logs            {folder / "log"}

What next: source .venv/bin/activate; cd {folder.name}
  jupyter lab                                          then the menu Nbgrader, Formgrader
  nbgrader autograde hw1 --student=student-05 --force  grade somebody anew
  defter grades import exam exam.csv                   after a change in exam.csv
  defter standings                                     where everyone stands; with a student's id: the arithmetic
  defter log student-04                                who changed which score, when and why
  nbgrader export                                      the grades anew, to grades.csv""",
        highlight=False,
        soft_wrap=True,
    )


def _standings(semester: Semester) -> Table:
    with (semester.folder / "grades.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = [name for name in rows[0] if name not in ("last_name", "first_name", "email")]
    table = Table(
        *columns, title="Standings: homeworks in points, components and total in percent", box=box.SIMPLE_HEAD
    )
    for column in table.columns:
        column.no_wrap = True
        column.justify = "left" if column.header in ("student_id", "missing") else "right"
    for row in rows:
        table.add_row(*(row[name] for name in columns))
    return table


def _failures(semester: Semester) -> list[str]:
    stories = {student.id: student.story for student in STUDENTS}
    return [
        f"[yellow]{student}: {homework} could not be graded[/] ({stories[student]}): {reason}"
        for (student, homework), reason in sorted(semester.failures.items())
    ]


def _late(semester: Semester) -> list[str]:
    with open_gradebook(semester.course) as gradebook:
        return [
            f"{submission.student.id}: {homework} came {submission.total_seconds_late / 3600:.0f} hours late"
            for homework in semester.homeworks
            for submission in gradebook.assignment_submissions(homework)
            if submission.total_seconds_late
        ]


def _unwritten(semester: Semester) -> list[str]:
    names = [name for name in semester.course.assignments if name not in semester.homeworks]
    return [f"Not in source/ yet, so missing for everybody: {', '.join(names)}"] if names else []
