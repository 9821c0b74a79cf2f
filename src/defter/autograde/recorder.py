"""nbgrader's autograder in two halves, what comes before judging and what comes after: judging is done elsewhere."""

import glob
import re
import shutil
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import nbformat
from nbconvert.writers import FilesWriter
from nbformat import NotebookNode
from nbformat.warnings import DuplicateCellId, MissingIDFieldWarning
from nbgrader.apps import AutogradeApp
from nbgrader.converters import Autograde
from nbgrader.utils import rmtree, setenv
from sqlalchemy.exc import SAWarning

from defter.course import Course
from defter.errors import DefterError
from defter.examiner import Examine, Result, Task, hand_over


@dataclass(frozen=True)
class Submission:
    """A student's folder of an assignment."""

    student: str
    #: Its notebooks, as nbgrader names them: by whole paths.
    notebooks: tuple[str, ...]


class Recorder(Autograde):  # type: ignore[misc]  # nbgrader is untyped
    """Works in the course's folder, which must be the current one; one submission after the other.

    recorder = make_recorder(course, "hw1")
    for submission in recorder.submissions():
        results = {name: judge_task(task) for name, task in recorder.tasks(submission).items()}
        recorder.record(submission, results)
    """

    def __init__(self, **keywords: Any) -> None:
        super().__init__(**keywords)
        #: nbgrader's steps, of sanitizing and of what follows judging.
        self.steps: dict[bool, list[Any]] = {}

    def submissions(self, student: str = "*") -> list[Submission]:
        """All of the assignment, or one student's. Raises DefterError if there is none."""
        name = self.coursedir.assignment_id
        whose_is = re.compile(self._format_source("(?P<assignment>.*)", "(?P<student>.*)", escape=True))
        found = []
        for folder in sorted(glob.glob(self._format_source(name, student))):  # noqa: PTH207 - an absolute pattern
            match = whose_is.match(folder)
            if match is not None:
                notebooks = sorted(str(path) for path in Path(folder).glob("*.ipynb"))
                found.append(Submission(match["student"], tuple(notebooks)))
        if not found:
            whose = "" if student == "*" else f" of {student}"
            raise DefterError(f"no submission of {name}{whose}; collect them first: nbgrader collect {name}")
        return found

    def tasks(self, submission: Submission) -> dict[str, Task]:
        """What is to be judged, by notebook. Raises DefterError, and what nbgrader does, for what can't be."""
        if not submission.notebooks:
            raise DefterError("holds no notebook; ask for it")
        return {notebook: self._task(notebook) for notebook in submission.notebooks}

    def _task(self, notebook: str) -> Task:
        resources = self.init_single_notebook_resources(notebook)
        sanitized, resources = self._through(nbformat.read(notebook, as_version=4), resources, sanitizing=True)
        return Examine(parent=self.exporter).task(sanitized, resources)

    def record(self, submission: Submission, results: Mapping[str, Result]) -> None:
        """Write the autograded notebooks and the scores, in the place of former ones."""
        name, destination = self.coursedir.assignment_id, self.destination(submission)
        self.notebooks = list(submission.notebooks)
        if destination.exists():
            rmtree(str(destination))
        self.run_pre_convert_hook()
        try:
            self.init_assignment(name, submission.student)
            for notebook in self.notebooks:  # without those that the assignment doesn't have
                self._save(notebook, results[notebook], destination)
            self.set_permissions(name, submission.student)
        except BaseException:
            shutil.rmtree(destination, ignore_errors=True)
            raise
        self.run_post_convert_hook()

    def destination(self, submission: Submission) -> Path:
        """The folder of its autograded notebooks."""
        return Path(self._format_dest(self.coursedir.assignment_id, submission.student))

    def _save(self, notebook: str, result: Result, destination: Path) -> None:
        destination.mkdir(parents=True, exist_ok=True)
        resources = self.init_single_notebook_resources(notebook)
        resources["metadata"] = {"name": Path(notebook).stem, "path": str(destination)}
        executed = hand_over(result, resources)
        with setenv(NBGRADER_EXECUTION="autograde"):
            graded, resources = self._through(executed, resources, sanitizing=False)
        self.write_single_notebook(nbformat.writes(graded) + "\n", resources)

    def _through(
        self, notebook: NotebookNode, resources: dict[str, Any], *, sanitizing: bool
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Take a notebook through nbgrader's steps, without the copies that its exporter makes before.

        What the examiner's step comes to was handed over before.
        """
        if sanitizing not in self.steps:
            self._sanitizing = sanitizing
            self._init_preprocessors()
            self._sanitizing = True  # it is the submitted notebook that tells whose it is
            self.steps[sanitizing] = [step for step in self.exporter._preprocessors if not isinstance(step, Examine)]
        resources = self.exporter._init_resources(resources)
        for step in self.steps[sanitizing]:
            notebook, resources = step(notebook, resources)
        nbformat.validate(notebook, relax_add_props=True)  # as strictly as the exporter
        return notebook, resources


def make_recorder(course: Course, assignment: str) -> Recorder:
    """The recorder under the course's nbgrader_config.py. The current folder must be the course's."""
    # nbgrader 0.9 under SQLAlchemy 2.1 warns of what works.
    warnings.filterwarnings("ignore", category=SAWarning, message="Object of type")
    # Cells without ids, or with the same ones, are given some; nobody has to know.
    warnings.filterwarnings("ignore", category=MissingIDFieldWarning)
    warnings.filterwarnings("ignore", category=DuplicateCellId)
    app = AutogradeApp()
    app.initialize([assignment, "--log-level=ERROR"])
    app.coursedir.assignment_id = assignment
    app.coursedir.fail = _no_time  # which nbgrader 0.9 calls, and doesn't have
    recorder = Recorder(coursedir=app.coursedir, parent=app)
    recorder.writer = FilesWriter(parent=recorder, config=recorder.config)
    recorder.exporter = recorder.exporter_class(parent=recorder, config=recorder.config)
    return recorder


def _no_time(message: str) -> NoReturn:
    raise DefterError(
        f"{message.rpartition(': ')[2]}: holds no time; write one (2021-11-08 20:00 UTC) or remove the file"
    )
