"""Twelve simulated students: what each hands in, and how it is made from the corpus of solutions."""

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from defter.authoring import Solution, read_notebook, solution_cells, with_answers


@dataclass(frozen=True)
class Homework:
    """What the students' work on one notebook is made from."""

    #: The instructor's notebook, with the reference solutions.
    source: NotebookNode
    solutions: list[Solution]

    def reference(self) -> dict[str, str]:
        """The instructor's own answers, code and text."""
        wanted = set(solution_cells(self.source))
        return {
            cell.metadata.nbgrader.grade_id: cell.source
            for cell in self.source.cells
            if cell.metadata.get("nbgrader", {}).get("grade_id") in wanted
        }

    def of_kind(self, *, right: bool, number: int) -> dict[str, str]:
        """The number-th right or wrong solution of each exercise, from the corpus."""
        by_exercise = itertools.groupby(
            (s for s in self.solutions if s.is_right == right), key=lambda solution: solution.exercise
        )
        found = {exercise: list(group) for exercise, group in by_exercise}
        return {exercise: group[number % len(group)].code for exercise, group in found.items()}


#: From a homework and the released notebook to the bytes that are handed in.
Work = Callable[[Homework, NotebookNode], bytes]


@dataclass(frozen=True)
class Student:
    """A simulated student. `after_due`: when the work is handed in, or None for never."""

    number: int
    story: str
    work: Work
    after_due: timedelta | None = timedelta(hours=-5)
    #: What a person gives for a written answer, as a part of its points.
    written: float = 0.8

    @property
    def id(self) -> str:
        """The id in the gradebook."""
        return f"student-{self.number:02d}"


def _write(notebook: NotebookNode) -> bytes:
    text: str = nbformat.writes(notebook)
    return text.encode()


def _answers(choose: Callable[[Homework], Mapping[str, str]]) -> Work:
    return lambda homework, released: _write(with_answers(released, choose(homework)))


def _half(homework: Homework) -> dict[str, str]:
    answers = homework.reference()
    return dict(list(answers.items())[: len(answers) // 2])


def _one_bug(homework: Homework) -> dict[str, str]:
    exercise, code = next(iter(homework.of_kind(right=False, number=3).items()))
    return homework.reference() | {exercise: code}


def _last_exercise(code: str) -> Callable[[Homework], dict[str, str]]:
    def choose(homework: Homework) -> dict[str, str]:
        answers = homework.reference()
        last = [name for name in answers if name in homework.of_kind(right=True, number=0)][-1]
        return answers | {last: code}

    return choose


STUDENTS = [
    Student(1, "everything right", _answers(Homework.reference), written=1.0),
    Student(2, "everything right, in a style of their own", _answers(lambda h: h.of_kind(right=True, number=0))),
    Student(3, "handed in as released, nothing written", lambda _, released: _write(released), written=0.0),
    Student(4, "right, 26 hours late", _answers(Homework.reference), after_due=timedelta(hours=26)),
    Student(5, "a bug in each exercise", _answers(lambda h: h.of_kind(right=False, number=0)), written=0.4),
    Student(6, "crashes the kernel", _answers(_last_exercise("import os\nos._exit(1)"))),
    Student(7, "never ends", _answers(_last_exercise("while True:\n    pass"))),
    Student(8, "isn't a notebook", lambda _, released: b"I forgot to save, sorry."),
    Student(9, "never handed in", lambda _, released: b"", after_due=None),
    Student(10, "the first half", _answers(_half), written=0.0),
    Student(11, "one bug", _answers(_one_bug)),
    Student(12, "right, handed in minutes before the end", _answers(Homework.reference), timedelta(minutes=-7)),
]


def read_homework(source: Path, solutions: list[Solution]) -> Homework:
    """The homework whose notebook is `source`."""
    return Homework(read_notebook(source), solutions)
