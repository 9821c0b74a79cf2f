"""The one kind of error that a user of defter is shown."""

from collections.abc import Iterable


class DefterError(Exception):
    """Input that can't be used: one line a problem, each saying what, where and how to mend it.

    >>> str(DefterError(["exam.csv:3: no score", "exam.csv:7: no score"]))
    'exam.csv:3: no score\\nexam.csv:7: no score'
    """

    def __init__(self, problems: str | Iterable[str]) -> None:
        self.problems = [problems] if isinstance(problems, str) else list(problems)
        super().__init__("\n".join(self.problems))
