"""The semester, step by step, as an instructor and twelve students would play it."""

import csv
import os
import re
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import UTC
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from defter.authoring import read_notebook, read_solutions
from defter.course import Course
from defter.errors import DefterError
from defter.exchange.settings import exchange_settings
from defter.gradebook import open_gradebook
from demo.commands import Commands, Ran
from demo.students import STUDENTS, Student, read_homework


class Semester:
    """Plays the course in its folder. `solutions` is the corpus, one folder a homework."""

    def __init__(self, course: Course, solutions: Path, console: Console) -> None:
        self.course = course
        self.folder = course.folder
        self.solutions = solutions
        self.console = console
        self.commands = Commands(self.folder / "log")
        #: The homeworks that are written; the others are missing from everybody's grades.
        self.homeworks = [name for name in course.assignments if (self.folder / "source" / name).is_dir()]
        #: What went wrong with whose work.
        self.failures: dict[tuple[str, str], str] = {}

    def play(self) -> None:
        """From the first lecture to the exported grades."""
        self._import_roster()
        for homework in self.homeworks:
            self._instructor("nbgrader", "generate_assignment", homework)
            self._instructor("nbgrader", "release_assignment", homework)
            self._for_each(f"{homework}: fetch, solve, submit", STUDENTS, partial(self._solve, homework))
            # Every simulated student is the same user of this machine, and of a time that is over.
            self._instructor(
                *("nbgrader", "collect", homework, "--Collect.check_owner=False", "--Collect.trust_times=True")
            )
            self._autograde(homework)
            self._grade_written_answers(homework)
            graded = [s for s in self._collected(homework) if (s.id, homework) not in self.failures]
            self._for_each(f"{homework}: generate_feedback", graded, partial(self._feedback, homework))
            self._instructor("nbgrader", "release_feedback", homework)
        self._import_scores()
        self._instructor("nbgrader", "export", "--to", str(self.folder / "grades.csv"))
        self._instructor("defter", "export", "--format", "xlsx")
        for what in (*self.homeworks, "course"):
            self._instructor("defter", "report", what)
        self._instructor("defter", "feedback")

    def _instructor(self, *arguments: str) -> Ran:
        """A command of the instructor's, in the course's folder. Raises DefterError if it fails."""
        with self.console.status(" ".join(arguments[:3])):
            ran = self.commands.run(*arguments, cwd=self.folder)
        if ran.status:
            raise DefterError(f"{' '.join(arguments)} failed with status {ran.status}; see {ran.log}")
        self.console.print(f"  {' '.join(arguments[:4])}", highlight=False)
        return ran

    def _for_each(self, title: str, students: Iterable[Student], do: Callable[[Student], None]) -> None:
        """Do something for every student, some at a time, with a progress bar."""
        todo = list(students)
        with self._bar() as bar, ThreadPoolExecutor((os.cpu_count() or 1) + 1) as pool:
            task = bar.add_task(title, total=len(todo))
            for _ in pool.map(do, todo):
                bar.advance(task)

    def _bar(self) -> Progress:
        return Progress(
            SpinnerColumn(finished_text=" "),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self.console,
        )

    def _import_roster(self) -> None:
        roster = self.folder / "roster.csv"
        _write_csv(
            roster,
            "student_id,last_name,first_name,email",
            [[s.id, f"{s.number:02d}", "Öğrenci", ""] for s in STUDENTS],
        )
        self._instructor("defter", "roster", "import", roster.name)

    def _solve(self, homework: str, student: Student) -> None:
        """Fetch the homework, write the answers, submit: in a home of one's own."""
        if student.after_due is None:
            return
        home = self.folder / "students" / student.id
        home.mkdir(parents=True, exist_ok=True)
        # A student's server has no nbgrader_config.py of the course: the hub tells it course and exchange.
        common = ["--course", self.course.id, f"--Exchange.root={self.course.exchange}"]
        common += [f"--ExchangeFactory.{verb}={name}" for verb, name in exchange_settings().ExchangeFactory.items()]
        env = {"HOME": str(home), "JUPYTER_DATA_DIR": str(home / ".local/share/jupyter")}

        def run(verb: str, *options: str) -> None:
            name = f"{verb}-{homework}-{student.id}"
            ran = self.commands.run("nbgrader", verb, homework, *common, *options, cwd=home, name=name, env=env)
            if ran.status:
                raise DefterError(f"{student.id} could not {verb} {homework}; see {ran.log}")

        run("fetch_assignment")
        notebook = home / homework / f"{homework}.ipynb"
        work = read_homework(
            self.folder / "source" / homework / notebook.name, read_solutions(self.solutions / homework)
        )
        notebook.write_bytes(student.work(work, read_notebook(notebook)))
        # The semester is over: the clock of the submission is set to when it would have been made.
        handed_in = self.course.due_utc(homework).astimezone(UTC) + student.after_due
        run(
            "submit",
            f"--student={student.id}",
            f"--Exchange.timestamp_format={handed_in:%Y-%m-%d %H:%M:%S.%f} UTC",
        )

    def _collected(self, homework: str) -> list[Student]:
        return [s for s in STUDENTS if (self.folder / "submitted" / s.id / homework).is_dir()]

    def _autograde(self, homework: str) -> None:
        """`defter autograde hw1`, with a bar of who is done."""
        collected = self._collected(homework)
        wide = {"COLUMNS": "1000"}  # no line of its table is wrapped
        with self._bar() as bar, ThreadPoolExecutor(1) as pool:
            task = bar.add_task(f"{homework}: autograde", total=len(collected))
            running = pool.submit(self.commands.run, "defter", "autograde", homework, cwd=self.folder, env=wide)
            while wait([running], timeout=0.2).not_done:
                bar.update(task, completed=sum(self._is_graded(student, homework) for student in collected))
            bar.update(task, completed=len(collected))
        ran = running.result()
        for student, reason in re.findall(r"^ *(\S+) +failed +(.*?) *$", ran.output, re.MULTILINE):
            self.failures[student, homework] = reason
        ungraded = {student.id for student in collected if not self._is_graded(student, homework)}
        if unexplained := ungraded - {student for student, _ in self.failures}:
            raise DefterError(f"autograde stopped before {', '.join(sorted(unexplained))}; see {ran.log}")

    def _is_graded(self, student: Student, homework: str) -> bool:
        return (self.folder / "autograded" / student.id / homework).is_dir()

    def _feedback(self, homework: str, student: Student) -> None:
        ran = self.commands.run(
            *("nbgrader", "generate_feedback", homework, f"--student={student.id}"),
            cwd=self.folder,
            name=f"generate_feedback-{homework}-{student.id}",
        )
        if ran.status:
            raise DefterError(f"no feedback for {student.id} on {homework}; see {ran.log}")

    def _grade_written_answers(self, homework: str) -> None:
        """What an assistant does in formgrader: points and a comment for each written answer."""
        count = 0
        with open_gradebook(self.course) as gradebook:
            for student in self._collected(homework):
                if (student.id, homework) in self.failures:
                    continue
                for notebook in gradebook.find_submission(homework, student.id).notebooks:
                    for grade in notebook.grades:
                        if grade.auto_score is None and grade.manual_score is None:
                            grade.manual_score = round(student.written * grade.max_score, 1)
                            grade.needs_manual_grade = False
                            comment = gradebook.find_comment(grade.name, notebook.name, homework, student.id)
                            comment.manual_comment = "The rubric's points, by a simulated assistant."
                            count += 1
                            gradebook.db.commit()
        self.console.print(f"  {count} written answers of {homework} graded by hand, through nbgrader's API")

    def _import_scores(self) -> None:
        """Exam, presentation, participation; and one who was ill is excused from the first homework."""
        sheets = {
            "exam": (
                "score/80",
                {s.id: str(80 - 4 * s.number + s.number % 3 / 2) for s in STUDENTS if s.number != 9},
            ),
            "presentation": ("score", {s.id: str(70 + s.number * 7 % 30) for s in STUDENTS}),
            "participation": ("score/14", {s.id: str(14 - s.number % 5) for s in STUDENTS}),
        }
        for item, (column, scores) in sheets.items():
            file = self.folder / f"{item}.csv"
            _write_csv(file, f"student_id,{column}", [[s.id, scores.get(s.id, "")] for s in STUDENTS])
            self._instructor("defter", "grades", "import", item, file.name)
        if self.homeworks:
            file = self.folder / f"{self.homeworks[0]}-excused.csv"
            _write_csv(file, "student_id,score", [["student-09", "excused"]])
            self._instructor("defter", "grades", "import", self.homeworks[0], file.name)


def _write_csv(path: Path, header: str, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header.split(","), *rows])
