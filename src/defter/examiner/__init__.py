"""Who judges a submission: what nbgrader's autograder runs instead of its own."""

from collections.abc import Iterable

from nbgrader.preprocessors import CheckCellMetadata, Execute, SaveAutoGrades

from defter.examiner.plan import Plan, read_plan
from defter.examiner.preprocessors import CheckMarks, Examine, SaveScores, hand_over
from defter.examiner.sanitize import RestoreCells
from defter.examiner.submission import judge_submission
from defter.examiner.task import Result, Task, environment, judge_task, key_of, prepare
from defter.examiner.verdicts import Verdict, Verdicts, read_verdicts
from defter.examiner.warm import sandbox_or_stop


def examined(steps: Iterable[type]) -> list[type]:
    """nbgrader's steps of autograding, with the examiner's in the places of nbgrader's own."""
    ours = {CheckCellMetadata: CheckMarks, Execute: Examine, SaveAutoGrades: SaveScores}
    return [ours.get(step, step) for step in steps]


__all__ = [
    "Examine",
    "Plan",
    "RestoreCells",
    "Result",
    "SaveScores",
    "Task",
    "Verdict",
    "Verdicts",
    "environment",
    "examined",
    "hand_over",
    "judge_submission",
    "judge_task",
    "key_of",
    "prepare",
    "read_plan",
    "read_verdicts",
    "sandbox_or_stop",
]
