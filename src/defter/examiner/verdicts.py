"""What is known of a judged submission, as one JSON document beside its notebook."""

from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

VERSION = 1

Outcome = Literal["passed", "failed", "error", "time", "memory", "died", "infrastructure"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Verdict(_Frozen):
    """One test cell's."""

    test: str
    #: The solution cell that it judges.
    exercise: str
    points: float
    score: float
    #: passed, failed by the test, error in the student's code, time or memory limit, the student's kernel died,
    #: or infrastructure: it couldn't be judged, a person has to look.
    outcome: Outcome
    #: What happened, for the instructor: may quote hidden tests.
    text: str = ""
    #: What the test wants the student to know: the property that it judges, and a hint.
    property: str = ""
    hint: str = ""
    #: Whether the student has the whole test.
    hidden: bool = False
    #: What the student sees when running the part of the test that is released: outcome and outputs.
    visible_outcome: Outcome = "passed"
    visible_outputs: list[dict[str, Any]] = []
    #: Whether it passed with the instructor's solutions of earlier exercises that had failed.
    follow_through: bool = False
    #: Whether it ran in the student's kernel, so that the student's code could decide it.
    forgeable: bool = False
    #: Processor time of both kernels, seconds, and the most memory of the student's, bytes.
    cpu_s: float = 0.0
    memory: int = 0


class Verdicts(_Frozen):
    """A submission's."""

    version: int = VERSION
    notebook: str
    #: Whether it was judged in the sandbox.
    sandboxed: bool = True
    tests: list[Verdict]
    #: Processor time of all cells, whether the student's, given ones or tests, in both kernels. Seconds.
    cpu_s: float = 0.0
    #: Cells, by their position from 0 on, that ended the kernel, with the reason.
    deadly_cells: dict[int, str] = {}
    #: What a person should know who looks at the submission.
    notes: list[str] = []

    def of(self, test: str) -> Verdict | None:
        """One test's."""
        return next((verdict for verdict in self.tests if verdict.test == test), None)


def verdicts_path(notebook: Path) -> Path:
    """Where the verdicts of a notebook are: beside it."""
    return notebook.with_name(f"{notebook.stem}.verdicts.json")


def read_verdicts(notebook: Path) -> Verdicts | None:
    """The verdicts of an autograded notebook; None if there are none."""
    path = verdicts_path(notebook)
    return Verdicts.model_validate_json(path.read_bytes()) if path.exists() else None
