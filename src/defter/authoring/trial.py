"""Solutions tried under the examiner, many of one exercise: what stands before the exercise has run once.

The source runs in one kernel, from which a copy is kept before each exercise. A case is a fork of that copy: the
solution runs in it, then the tests of the exercise are judged as a student's are.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution

from defter.authoring.notebook import grade_id
from defter.early import EXPERIMENT, KERNEL
from defter.errors import DefterError
from defter.examiner.cell_names import cell_names
from defter.examiner.channel import Channel, Died
from defter.examiner.clock import Clock, Limit, Patience
from defter.examiner.follow_through import FollowThrough
from defter.examiner.outputs import Collector, Output
from defter.examiner.plan import Plan, read_plan
from defter.examiner.session import Session
from defter.examiner.steps import Given, Test
from defter.examiner.student_run import Place, StudentRun, fork, launch
from defter.examiner.verdicts import Verdict
from defter.examiner.warm import Pair


@dataclass(frozen=True)
class Used:
    """What a cell has used: processor time, seconds, and memory beside the libraries', bytes."""

    cell: str
    cpu_s: float
    memory: int = 0


class Trial:
    """An assignment's notebook, run up to each of its exercises.

    trial = Trial(notebook, borrow(read_plan(notebook).modules))
    verdicts = trial.judge("softmax", "def softmax(Z): ...")
    """

    def __init__(
        self,
        notebook: NotebookNode,
        pair: Pair,
        files: Mapping[str, bytes] | None = None,
        patience: Patience | None = None,
        follow_through: bool = True,
    ) -> None:
        """Run the source. Raises DefterError if a cell of it fails, and SandboxError."""
        self.pair, self.patience, self.follow_through = pair, patience or Patience(), follow_through
        plan = read_plan(notebook)
        self.solutions = plan.solutions
        self.givens = [step for step in plan.steps if isinstance(step, Given)]
        self.tests = [replace(test, released=test.full) for test in plan.tests]
        self.cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
        #: What each cell of the instructor's has used, experiments too.
        self.used: list[Used] = []
        #: The kernel before each exercise.
        self.before: dict[str, Channel] = {}
        self.session = Session(pair.student, pair.examiner, self._plan([]), StudentRun, self.patience, files or {})
        self.kernel = launch(pair.student, KERNEL, files or {})
        for cell in self.cells:
            self._walk(cell)

    def close(self) -> None:
        """Let go of all kernels."""
        self.session.close()
        for channel in (self.kernel, *self.before.values()):
            channel.close()

    def judge(self, exercise: str, code: str) -> list[Verdict]:
        """The verdicts of the exercise's tests, then of the tests of later exercises that use it.

        The latter are left out if the solution's cell doesn't end: nobody gets there.
        """
        later = self.later(exercise)
        own = [test for test in self.tests if test.exercise == exercise]
        after = [test for test in self.tests if test.exercise in later]
        places: dict[str, Place] = {}
        made: list[Channel] = []
        try:
            first = own[0].name if own else exercise
            made.append(self._copy(self.before[exercise], [code, *self._between(exercise, first)]))
            places |= {test.name: Place(made[0]) for test in own}
            if later:
                made.append(self._copy(made[0], self._between(first, after[-1].name if after else later[-1])))
                places |= {test.name: Place(made[1]) for test in after}
        except (Limit, Died):  # a test that has no kernel fails
            self.pair.student.trim()
        tests = [test for test in [*own, *after] if test in own or test.name in places]
        self.session.plan, self.session.run = self._plan(tests), StudentRun(places=places)
        try:
            return [verdict for verdict, _ in self.session.verdicts(self._follow(exercise, code))]
        finally:
            for channel in made:
                channel.close()

    def later(self, exercise: str) -> list[str]:
        """The later exercises whose solutions use this one's."""
        names = cell_names(self.solutions[exercise]).bound
        after = list(self.solutions)[list(self.solutions).index(exercise) + 1 :]
        return [name for name in after if cell_names(self.solutions[name]).mentioned & names]

    def _follow(self, exercise: str, code: str) -> FollowThrough | None:
        if not self.follow_through:
            return None
        own, plan = self.solutions | {exercise: code}, self.session.plan
        texts = [code, *(cell.source for cell in self.cells if not _is_test(cell))]
        return FollowThrough(plan, self.pair.student, self.patience, own, texts)

    def _plan(self, tests: list[Test]) -> Plan:
        return Plan(steps=[*self.givens, *tests], solutions=self.solutions)

    def _copy(self, kernel: Channel, cells: list[str]) -> Channel:
        """A copy of a kernel in which these cells have run, whether they raise or not."""
        clock = Clock(self.pair.student, self.patience)
        copy = fork(kernel, clock.tick)
        for cell in cells:
            copy.ask("run", source=cell, tick=clock.tick)
        return copy

    def _between(self, first: str, last: str) -> list[str]:
        """The cells that run after one, up to another: what is trained by a solution in a given cell, too."""
        names = [grade_id(cell) for cell in self.cells]
        cells = self.cells[names.index(first) + 1 : names.index(last) + 1]
        return [cell.source for cell in cells if not _is_test(cell) and not _is_experiment(cell)]

    def _walk(self, cell: NotebookNode) -> None:
        """Run a cell of the source; keep a copy of the kernel before a solution."""
        if _is_test(cell):
            return
        name = grade_id(cell) or cell.id
        if is_solution(cell):
            self.before[name] = self._copy(self.kernel, [])
        outputs: list[Output] = []
        clock = Clock(self.pair.student, self.patience)
        kernel = fork(self.kernel, clock.tick) if _is_experiment(cell) else self.kernel
        try:
            kernel.ask("run", source=cell.source, output=Collector(outputs, self.patience.output), tick=clock.tick)
        except (Limit, Died) as error:
            raise DefterError(f"the cell {name} of the source doesn't end well: {error}; mend it") from None
        used = self.pair.student.usage()
        self.used.append(Used(name, used.cpu_s, used.memory))
        if kernel is not self.kernel:
            kernel.close()
        for output in outputs:
            if output["output_type"] == "error":
                raised = f"{output['ename']}: {output['evalue']}"
                raise DefterError(f"the cell {name} of the source raises {raised}; mend it")


def _is_test(cell: NotebookNode) -> bool:
    return bool(is_grade(cell) and not is_solution(cell))


def _is_experiment(cell: NotebookNode) -> bool:
    return EXPERIMENT in cell.metadata.get("tags", [])
