"""The steps of a plan: cells of the instructor's, and tests."""

from dataclasses import dataclass

from defter.examiner.cell_names import CellNames


@dataclass(frozen=True)
class Given:
    """A cell of the instructor's that the examiner runs, too."""

    source: str
    names: CellNames


@dataclass(frozen=True)
class Test:
    """A test cell."""

    name: str
    points: float
    #: The solution cell that it judges; empty if there is none before it.
    exercise: str
    #: The text as the student has it, and with the hidden tests.
    released: str
    full: str
    same_kernel: bool
    #: Names that are the student's when the test runs, and those that both kernels have from the instructor and
    #: that the solutions use: if the test binds one of these, the student's code sees what it is bound to.
    owned: frozenset[str]
    given: frozenset[str]

    @property
    def is_hidden(self) -> bool:
        """Whether the student doesn't have all of it."""
        return self.released != self.full
