"""What an assignment's source says on how its submissions are judged: which cell runs where, whose is which name."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests
from nbgrader.utils import is_grade, is_locked, is_solution

from defter.early import EXPERIMENT, imported_modules
from defter.examiner.cell_names import CellNames, cell_names, only_definitions
from defter.examiner.needed_later import needed_later
from defter.examiner.steps import Given, Test

#: What names the student's notebook in a test: never a cell's own.
_RESERVED = "student"
#: The tag of test cells that run in the student's kernel: their verdict can be forged.
SAME_KERNEL = "same-kernel"


@dataclass
class Plan:
    """The examiner's steps, in order, and the instructor's solutions by exercise."""

    steps: list[Given | Test] = field(default_factory=list)
    solutions: dict[str, str] = field(default_factory=dict)
    #: What the cells import that the student has, too: the containers import it once for all submissions.
    modules: set[str] = field(default_factory=set)

    @property
    def tests(self) -> list[Test]:
        """The test cells, in order."""
        return [step for step in self.steps if isinstance(step, Test)]

    @cached_property
    def needed_later(self) -> frozenset[str]:
        """The tests that leave something which a later one takes."""
        return needed_later(self.steps)


def read_plan(source: NotebookNode, clear: ClearHiddenTests | None = None) -> Plan:
    """The plan of an assignment's source notebook."""
    plan = Plan(modules=imported_modules(source.cells))
    owned: set[str] = set()
    given: set[str] = set()
    classes: set[str] = set()
    used = {name for cell in source.cells if is_solution(cell) for name in cell_names(cell.source).mentioned}
    for cell in source.cells:
        tags = cell.metadata.get("tags", [])
        if cell.cell_type != "code" or EXPERIMENT in tags:
            continue
        if is_grade(cell) and not is_solution(cell):
            plan.steps.append(_test(cell, plan.solutions, tags, owned, given & used, clear or ClearHiddenTests()))
            continue
        names = cell_names(cell.source)
        classes |= names.classes
        if is_solution(cell):
            plan.solutions[cell.metadata.nbgrader.grade_id] = cell.source
            # A given class that the solution uses: whoever derives from it or makes one means the student's.
            theirs: Iterable[str] = names.bound | names.changed | (names.mentioned & classes)
        elif is_locked(cell):
            theirs = () if _can_run(names, owned, given) else names.bound
        else:
            # An open cell of the instructor's: the student may change it, but not what the tests call.
            theirs = names.bound - names.defined
        mine = names.bound - set(theirs)
        owned, given = (owned | set(theirs)) - mine, (given | mine) - set(theirs) - {_RESERVED}
        if mine:
            text = cell.source if is_locked(cell) else only_definitions(cell.source)
            plan.steps.append(Given(text, names))
        elif is_locked(cell) and not names.bound and _can_run(names, owned, given):
            plan.steps.append(Given(cell.source, names))
    return plan


def _can_run(names: CellNames, owned: set[str], given: set[str]) -> bool:
    """Whether a cell needs no name of the student's."""
    return names.needed <= given and not names.needed & owned


def _test(
    cell: NotebookNode,
    solutions: dict[str, str],
    tags: list[str],
    owned: set[str],
    given: set[str],
    clear: ClearHiddenTests,
) -> Test:
    mark = cell.metadata.nbgrader
    released = NotebookNode(cell)
    clear.preprocess_cell(released, {}, 0)
    return Test(
        name=mark.grade_id,
        points=float(mark.points),
        exercise=exercise_of(mark.grade_id, list(solutions)),
        released=released.source,
        full=cell.source,
        same_kernel=SAME_KERNEL in tags,
        owned=frozenset(owned),
        given=frozenset(given),
    )


def exercise_of(test: str, solutions: list[str]) -> str:
    """The exercise that a test judges: the one that its id names, or else the last before it.

    >>> exercise_of("test_one_hot__values", ["one_hot", "standardize"])
    'one_hot'
    """
    named = test.removeprefix("test_").rpartition("__")[0]
    return named if named in solutions else (solutions[-1] if solutions else "")
