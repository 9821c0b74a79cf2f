"""How the class did on one item: gathered from the gradebook and from the examiner's verdicts."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from nbgrader.api import Gradebook
from pydantic import ValidationError

from defter.course import Course
from defter.examiner import Verdicts, read_verdicts
from defter.gradebook import CellScore, Excused, Place, Scored, class_standings, read_cells
from defter.report.statistics import discrimination


@dataclass(frozen=True)
class CellResult:
    """How the class did on a cell, or on an exercise: all that is graded of it."""

    name: str
    exercise: str
    points: float
    #: How many have a score for it.
    count: int
    #: The part of them with full points, and the mean fraction, 0 to 1.
    passed: float
    mean: float
    #: -1 to 1; None where it can't be told.
    discrimination: float | None
    automatic: bool
    #: How the examiner judged it, by outcome: failed, error, time, ...
    outcomes: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class ItemReport:
    """One item of the course, and the class."""

    name: str
    title: str
    students: int
    #: Percent by student, after what lateness cost.
    percents: dict[str, float]
    missing: list[str]
    excused: list[str]
    ungraded: list[str]
    to_grade_by_hand: list[str]
    exercises: list[CellResult]
    cells: list[CellResult]
    #: The properties that failed most: what the test says it is, its exercise, by how many students.
    failing: list[tuple[str, str, int]]
    #: Processor seconds that each graded submission needed.
    seconds: dict[str, float]
    #: Hours from the due date (the student's own) to when it was handed in; under 0 is before.
    hours: dict[str, float]
    days_late: dict[str, int]
    extended: list[str]
    remarks: list[str]


def item_report(course: Course, gradebook: Gradebook, item: str, places: list[Place] | None = None) -> ItemReport:
    """Gather it. `places` are the class's standings, if they are at hand."""
    places = places if places is not None else class_standings(course, gradebook)
    scores = {who.record.student_id: who.record.scores.get(item) for who in places}
    remarks: list[str] = []
    verdicts = dict(_verdicts(course, item, scores, remarks))
    known = set(scores)
    cells = [cell for cell in read_cells(gradebook, item) if cell.student_id in known and cell.maximum > 0]
    exercise_of = _exercises(verdicts)
    late = {who.record.student_id: who.record.late[item] for who in places if item in who.record.late}
    return ItemReport(
        name=item,
        title=course.items[item].title,
        students=len(places),
        percents={
            who: float(100 * score.points / score.maximum) for who, score in scores.items() if isinstance(score, Scored)
        },
        missing=[who.record.student_id for who in places if item in who.standing.missing],
        excused=[who for who, score in scores.items() if isinstance(score, Excused)],
        ungraded=[who.record.student_id for who in places if item in who.record.ungraded],
        to_grade_by_hand=[who.record.student_id for who in places if item in who.record.to_grade_by_hand],
        exercises=_exercise_results(cells, exercise_of),
        cells=_cell_results(cells, exercise_of, verdicts),
        failing=_failing(verdicts),
        seconds={who: sum(test.cpu_s for own in found for test in own.tests) for who, found in verdicts.items()},
        hours={
            who.record.student_id: (moment - who.record.late[item].until).total_seconds() / 3600
            for who in places
            if (moment := who.record.handed_in.get(item)) is not None and item in who.record.late
        },
        days_late={who: found.days for who, found in late.items() if found.days},
        extended=[who.record.student_id for who in places if item in who.record.extensions],
        remarks=remarks,
    )


def _verdicts(
    course: Course, item: str, students: Iterable[str], remarks: list[str]
) -> Iterable[tuple[str, list[Verdicts]]]:
    """The examiner's verdicts by student, from beside the autograded notebooks."""
    for student in students:
        folder = course.folder / "autograded" / student / item
        found = []
        for notebook in sorted(folder.glob("*.ipynb")):
            try:
                own = read_verdicts(Path(notebook))
            except (ValidationError, OSError):
                remarks.append(f"{student}: the verdicts of {notebook.name} can't be read; autograde it anew")
                continue
            if own is not None:
                found.append(own)
        if found:
            yield student, found


def _exercises(verdicts: dict[str, list[Verdicts]]) -> dict[str, str]:
    """The exercise of each test, in the order of the notebooks."""
    return {test.test: test.exercise for found in verdicts.values() for own in found for test in own.tests}


def _cell_results(
    cells: list[CellScore], exercise_of: dict[str, str], verdicts: dict[str, list[Verdicts]]
) -> list[CellResult]:
    totals: dict[str, float] = defaultdict(float)
    by_cell: dict[tuple[str, str], list[CellScore]] = defaultdict(list)
    for cell in cells:
        if cell.graded:
            totals[cell.student_id] += cell.score
            by_cell[cell.notebook, cell.cell].append(cell)
    outcomes: dict[str, Counter[str]] = defaultdict(Counter)
    for found in verdicts.values():
        for test in (test for own in found for test in own.tests):
            outcomes[test.test][test.outcome] += 1
    order = {name: place for place, name in enumerate(exercise_of)}
    return [
        _result(name, exercise_of.get(name, name), found, totals, dict(outcomes[name]))
        for (_, name), found in sorted(
            by_cell.items(), key=lambda entry: (order.get(entry[0][1], len(order)), entry[0])
        )
    ]


def _exercise_results(cells: list[CellScore], exercise_of: dict[str, str]) -> list[CellResult]:
    """Cells of one exercise summed up by student; those who have a score for all of them."""
    sums: dict[str, dict[str, CellScore]] = defaultdict(dict)
    totals: dict[str, float] = defaultdict(float)
    for cell in cells:
        totals[cell.student_id] += cell.score
        exercise = exercise_of.get(cell.cell, cell.cell)
        former = sums[exercise].get(cell.student_id)
        sums[exercise][cell.student_id] = CellScore(
            cell.student_id,
            cell.notebook,
            exercise,
            cell.score + (former.score if former else 0),
            cell.maximum + (former.maximum if former else 0),
            automatic=cell.automatic and (former is None or former.automatic),
            graded=cell.graded and (former is None or former.graded),
        )
    order = {name: place for place, name in enumerate(dict.fromkeys(exercise_of.values()))}
    return [
        _result(exercise, exercise, found, totals, {})
        for exercise, by_student in sorted(sums.items(), key=lambda entry: (order.get(entry[0], len(order)), entry[0]))
        if (found := [cell for cell in by_student.values() if cell.graded])
    ]


def _result(
    name: str, exercise: str, found: list[CellScore], totals: dict[str, float], outcomes: dict[str, int]
) -> CellResult:
    return CellResult(
        name=name,
        exercise=exercise,
        points=max(cell.maximum for cell in found),
        count=len(found),
        passed=sum(cell.score >= cell.maximum for cell in found) / len(found),
        mean=sum(min(1.0, cell.score / cell.maximum) for cell in found) / len(found),
        discrimination=discrimination({cell.student_id: cell.score for cell in found}, totals),
        automatic=all(cell.automatic for cell in found),
        outcomes={outcome: count for outcome, count in outcomes.items() if outcome != "passed"},
    )


def _failing(verdicts: dict[str, list[Verdicts]], most: int = 15) -> list[tuple[str, str, int]]:
    counted: Counter[tuple[str, str]] = Counter()
    for found in verdicts.values():
        tests = [test for own in found for test in own.tests]
        counted.update(
            {(t.property or t.test, t.exercise) for t in tests if t.score < t.points and t.outcome != "passed"}
        )
    return [(what, exercise, count) for (what, exercise), count in counted.most_common(most)]
