"""Whether an assignment is good: the source, the release, and every right and wrong solution, as a report."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from defter.authoring.notebook import exercise_of, points_by_test, read_notebook, solution_cells
from defter.authoring.rules import broken_rules, released_solutions, same_kernel_cells
from defter.authoring.solutions import Solution, read_solutions
from defter.authoring.trial import Trial, Used
from defter.course import Course
from defter.errors import DefterError
from defter.examiner.plan import read_plan
from defter.examiner.verdicts import Verdict
from defter.examiner.warm import borrow, give_back

#: How many solutions an exercise needs at least.
_WRONG, _RIGHT = 4, 2


@dataclass
class Exercise:
    """What was found of one exercise."""

    name: str
    points: float
    tests: int
    right: int
    wrong: int
    #: What the source's solution costs in its tests: processor time, seconds, and the most memory, bytes.
    cpu_s: float = 0.0
    memory: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass
class Report:
    """What was found of an assignment; it is good if there are no problems."""

    exercises: list[Exercise] = field(default_factory=list)
    #: What each cell has used, the tests' too.
    used: list[Used] = field(default_factory=list)
    same_kernel: list[str] = field(default_factory=list)
    #: Problems of no single exercise.
    problems: list[str] = field(default_factory=list)

    @property
    def all_problems(self) -> list[str]:
        """Every problem, a line each."""
        return [*self.problems, *(problem for exercise in self.exercises for problem in exercise.problems)]


@dataclass(frozen=True)
class Step:
    """A step of a check: what was just done, the how-manieth, of how many."""

    what: str
    done: int
    total: int


def check_assignment(course: Course, assignment: str, only: Sequence[str] = ()) -> Iterator[Step | Report]:
    """Check an assignment, or the exercises `only` of it: a Step after each case, at the end the Report.

    Raises DefterError if there is no such assignment or exercise, and SandboxError.

        *steps, report = check_assignment(course, "hw1")
    """
    folder = course.folder / "source" / assignment
    notebooks = {path: read_notebook(path) for path in sorted(folder.glob("*.ipynb"))}
    if not notebooks:
        raise DefterError(f"source/{assignment} has no notebook; write source/{assignment}/{assignment}.ipynb")
    solutions = read_solutions(course.folder / "tests" / "solutions" / assignment)
    known = {name for notebook in notebooks.values() for name in solution_cells(notebook)}
    for name in [*only, *{solution.exercise for solution in solutions}]:
        if name not in known:
            raise DefterError(f"{assignment} has no exercise {name}; it has {', '.join(sorted(known))}")
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path not in notebooks
    }
    budget = course.assignments.get(assignment)
    report = Report()
    total = sum([_cases(solutions, name) for name in known if not only or name in only])
    done = 0
    for path, notebook in notebooks.items():
        report.problems += broken_rules(notebook)
        report.same_kernel += same_kernel_cells(notebook)
        yield Step(f"running {path.name}", done, total)
        pair = borrow(read_plan(notebook).modules)
        trial = Trial(notebook, pair, files, follow_through=course.grading.follow_through)
        try:
            stubs = released_solutions(notebook)
            for name in [name for name in stubs if not only or name in only]:
                points = points_by_test(notebook, name)
                mine = [solution for solution in solutions if solution.exercise == name]
                exercise = Exercise(
                    name,
                    sum(points.values()),
                    len(points),
                    right=len([solution for solution in mine if solution.is_right]),
                    wrong=len([solution for solution in mine if not solution.is_right]),
                )
                report.exercises.append(exercise)
                exercise.problems += _too_few(exercise)
                report.used += _source(exercise, trial)
                exercise.problems += _release(name, trial.judge(name, stubs[name]))
                done += 2
                yield Step(name, done, total)
                for solution in mine:
                    exercise.problems += _solution(solution, trial.judge(name, solution.code))
                    done += 1
                    yield Step(solution.name, done, total)
        finally:
            report.used += trial.used
            trial.close()
            give_back(pair)
    if budget and not only:
        report.problems += over_budget(report.used, float(budget.budget_cpu_s), float(budget.budget_mib))
    yield report


def _cases(solutions: list[Solution], exercise: str) -> int:
    return 0 if exercise.startswith("written_") else 2 + len([case for case in solutions if case.exercise == exercise])


def _too_few(exercise: Exercise) -> list[str]:
    if exercise.wrong >= _WRONG and exercise.right >= _RIGHT:
        return []
    have = f"{exercise.wrong} wrong and {exercise.right} right solutions"
    return [f"{exercise.name}: {have}; write {_WRONG} and {_RIGHT} at least"]


def _source(exercise: Exercise, trial: Trial) -> list[Used]:
    """The source's own solution gets everything; what its tests have used."""
    verdicts = trial.judge(exercise.name, trial.solutions[exercise.name])
    exercise.problems += [
        f"{exercise.name}: the source loses {verdict.test} ({verdict.outcome}: {_line(verdict)})"
        for verdict in verdicts
        if verdict.score < verdict.points
    ]
    own = [verdict for verdict in verdicts if verdict.exercise == exercise.name]
    exercise.cpu_s = sum(verdict.cpu_s for verdict in own)
    exercise.memory = max((verdict.memory for verdict in own), default=0)
    return [Used(verdict.test, verdict.cpu_s, verdict.memory) for verdict in own]


def _release(exercise: str, verdicts: list[Verdict]) -> list[str]:
    """The stub gets nothing, and is told so in one line."""
    own = [verdict for verdict in verdicts if verdict.exercise == exercise]
    passed = [f"{exercise}: the release gets {verdict.score:g} in {verdict.test}" for verdict in own if verdict.score]
    rude = [
        f"{exercise}: the release gets more than one line from {verdict.test}: {_line(verdict)}"
        for verdict in own
        if not verdict.score and "\n" in verdict.text.strip()
    ]
    return passed + rude


def _solution(solution: Solution, verdicts: list[Verdict]) -> list[str]:
    """A right solution loses nothing; a wrong one what it says, and nothing elsewhere."""
    unsure = [verdict for verdict in verdicts if verdict.outcome == "infrastructure"]
    problems = [f"{solution.name}: {verdict.test} could not be judged: {_line(verdict)}" for verdict in unsure]
    lost = {verdict.test: verdict for verdict in verdicts if verdict.score < verdict.points and verdict not in unsure}
    own = {test for test in lost if exercise_of(test) == solution.exercise}
    if solution.is_right:
        problems += [f"{solution.name} is right, and loses {test}: {_line(lost[test])}" for test in sorted(own)]
    else:
        problems += [f"{solution.name} passes {test}, which should fail" for test in sorted(solution.fails - own)]
        problems += [f"{solution.name} fails {test}, which it doesn't name" for test in sorted(own - solution.fails)]
    elsewhere = sorted(lost.keys() - own)
    return problems + [f"{solution.name} loses {test} of another exercise: {_line(lost[test])}" for test in elsewhere]


def over_budget(used: Iterable[Used], cpu_s: float, memory_mib: float) -> list[str]:
    """A line for what costs more than it may: all cells together by time, each by memory.

    >>> over_budget([Used("softmax", 2.0, 3 << 20)], cpu_s=1, memory_mib=2)
    ['all cells take 2.0 s, the budget is 1; most by softmax, 2.0', 'softmax takes 3 MiB, the budget is 2']
    """
    cells = list(used)
    total, problems = sum(cell.cpu_s for cell in cells), []
    if total > cpu_s:
        most = max(cells, key=lambda cell: cell.cpu_s)
        problems.append(f"all cells take {total:.1f} s, the budget is {cpu_s:g}; most by {most.cell}, {most.cpu_s:.1f}")
    large = [cell for cell in cells if cell.memory > memory_mib * (1 << 20)]
    return problems + [f"{cell.cell} takes {cell.memory >> 20} MiB, the budget is {memory_mib:g}" for cell in large]


def _line(verdict: Verdict) -> str:
    lines = verdict.text.strip().splitlines()
    return lines[0] if lines else verdict.outcome
