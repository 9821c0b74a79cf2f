"""Follow-through: a bug costs its points where it is, and not again where its exercise is used."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from defter.examiner.cell_names import cell_names
from defter.examiner.channel import Channel, Died
from defter.examiner.clock import Clock, Limit, Patience
from defter.examiner.plan import Plan
from defter.examiner.student_run import Place, fork
from defter.sandbox import Container


class FollowThrough:
    """Kernels in which the instructor's solutions of what had failed have run, and then the student's own cell.

    `own` are the student's solutions by exercise, `texts` all cells of the submission but the tests.
    """

    def __init__(
        self, plan: Plan, container: Container, patience: Patience, own: Mapping[str, str], texts: Iterable[str]
    ) -> None:
        self.plan, self.container, self.patience, self.own = plan, container, patience, own
        self.texts = [*texts, *plan.solutions.values()]
        #: The exercises of which a test has failed.
        self.failed: set[str] = set()
        #: The last kernel that was made, for which exercise, and from which place.
        self.made: Channel | None = None
        self.made_for: tuple[str, Place] | None = None

    def place(self, exercise: str, kept: Place | None) -> Place | None:
        """Where to judge an exercise again whose place is `kept`.

        None if it uses nothing that had failed, or if those cells don't end. One serves all tests of an exercise: to
        make it may take as long as a training does.
        """
        if kept is None:
            return None
        if self.made_for != (exercise, kept):
            self.close()
            before = self._before(exercise)
            if before:
                self.made = self._make(kept, [*before, self.own.get(exercise, "")])
            self.made_for = exercise, kept
        return Place(self.made) if self.made else None

    def close(self) -> None:
        """Let go of the kernel."""
        if self.made is not None:
            self.made.close()
        self.made = self.made_for = None

    def _before(self, exercise: str) -> list[str]:
        """The instructor's solutions of what had failed and is used."""
        tests = [test.full for test in self.plan.tests if test.exercise == exercise]
        used = leads_to([self.own.get(exercise, ""), *tests], self.texts)
        return [
            solution
            for name, solution in self.plan.solutions.items()
            if name in self.failed and name != exercise and _gives(solution) & used
        ]

    def _make(self, kept: Place, cells: Iterable[str]) -> Channel | None:
        clock = Clock(self.container, self.patience)
        copy = None
        try:
            copy = fork(kept.kernel, clock.tick)
            copy.ask("go", moment=kept.moment, tick=clock.tick)
            for cell in cells:
                copy.ask("run", source=cell, tick=clock.tick)
        except (Limit, Died):
            if copy is not None:
                copy.close()
            self.container.trim()
            return None
        return copy


def leads_to(first: Iterable[str], texts: Iterable[str]) -> set[str]:
    """All names that the cells `first` mention, and those that these lead to, through what the cells `texts` bind.

    >>> sorted(leads_to(["f(1)"], ["def f(x): return g(x)", "def g(x): return x + one", "one = 1", "def h(): pass"]))
    ['f', 'g', 'one', 'x']
    """
    behind: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for name in _gives(text):
            behind[name] |= cell_names(text).mentioned
    found: set[str] = set()
    new = {name for text in first for name in cell_names(text).mentioned}
    while new:
        found |= new
        new = {name for known in new for name in behind[known]} - found
    return found


def _gives(text: str) -> frozenset[str]:
    """The names to which a cell gives a meaning."""
    names = cell_names(text)
    return names.bound | names.changed
