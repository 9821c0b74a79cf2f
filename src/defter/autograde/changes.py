"""What grading again does to whom: the scores that stand in the gradebook, against new verdicts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nbgrader.api import Assignment, BaseCell, Grade, Notebook, SubmittedAssignment, SubmittedNotebook
from sqlalchemy import Connection, select

from defter.examiner import Verdict


@dataclass(frozen=True)
class Score:
    """Of a test cell: the autograder's, and a person's, which counts if there is one."""

    auto: float | None
    manual: float | None


@dataclass(frozen=True)
class Change:
    """A test cell whose verdict gives another score than before."""

    test: str
    former: float
    #: None where it couldn't be judged.
    now: float | None
    #: What a person gave instead; it stays.
    manual: float | None = None

    @property
    def gain(self) -> float:
        """What it adds to the student's score: nothing where a person's score stands."""
        return 0.0 if self.manual is not None else (self.now or 0.0) - self.former


#: By student, notebook and test cell.
Scores = Mapping[tuple[str, str, str], Score]


def read_scores(connection: Connection, assignment: str) -> Scores:
    """What stands in the gradebook."""
    rows = connection.execute(
        select(
            SubmittedAssignment.student_id,
            Notebook.name.label("notebook"),
            BaseCell.name.label("cell"),
            Grade.auto_score,
            Grade.manual_score,
        )
        .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
        .join(BaseCell, BaseCell.id == Grade.cell_id)
        .where(Assignment.name == assignment)
    )
    return {(row.student_id, row.notebook, row.cell): Score(row.auto_score, row.manual_score) for row in rows}


def changes(scores: Scores, student: str, notebook: str, verdicts: Iterable[Verdict]) -> list[Change]:
    """The tests whose score isn't what it was; one that had none is no change."""
    found = []
    for verdict in verdicts:
        before = scores.get((student, notebook, verdict.test))
        now = None if verdict.outcome == "infrastructure" else verdict.score
        if before is not None and before.auto is not None and before.auto != now:
            found.append(Change(verdict.test, before.auto, now, before.manual))
    return found
