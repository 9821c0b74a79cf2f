"""`defter check`: what it says of a good assignment, and of each way in which one isn't."""

import re

import nbformat
import pytest

from defter.authoring import Report, check_assignment
from defter.authoring.check import over_budget
from defter.authoring.rules import broken_rules, released_solutions, same_kernel_cells
from defter.authoring.trial import Used
from defter.course import load_course
from tests.conftest import ROOT
from tests.notebooks import code, mark, notebook

STUB = "def {name}(x):\n    ### BEGIN SOLUTION\n    return {body}\n    ### END SOLUTION"
VISIBLE = "assert {name}(1) == {one}, 'look at 1'"
HIDDEN = "assert {name}(1) is not None\n### BEGIN HIDDEN TESTS\nassert {name}(5) == {five}\n### END HIDDEN TESTS"
RAISES = {"tags": ["raises-exception"]}

RIGHT = '"""Right: {n}."""\n\ndef double(x):\n    return {body}\n'
WRONG = '"""Wrong: {n}.\n\nFails: {fails}\n"""\n\ndef double(x):\n    return {body}\n'
SOLUTIONS = {
    "right_sum": RIGHT.format(n=1, body="x + x"),
    "right_float": RIGHT.format(n=2, body="2.0 * x"),
    "wrong_square": WRONG.format(n=1, fails="visible, values", body="x * x"),
    "wrong_constant": WRONG.format(n=2, fails="values", body="2"),
    "wrong_raises": WRONG.format(n=3, fails="visible, values", body="1 / 0"),
    "wrong_never_ends": WRONG.format(n=4, fails="values", body="[2 for _ in iter(lambda: x != 1, False)] or 2"),
}


def homework():
    """Two exercises, the second of which uses the first."""
    cells = [code("import math", mark("given_imports", locked=True))]
    for name, body, one, five in (("double", "2 * x", 2, 10), ("quadruple", "double(double(x))", 4, 20)):
        cells.append(code(STUB.format(name=name, body=body), mark(name, solution=True)))
        for aspect, text, points in (("visible", VISIBLE, 1), ("values", HIDDEN, 3)):
            role = mark(f"test_{name}__{aspect}", grade=True, locked=True, points=points)
            cells.append(code(text.format(name=name, one=one, five=five), role | RAISES))
    look = mark("given_look", locked=True) | {"tags": ["experiment"]}
    cells.append(code("print(quadruple(3))", look))
    return notebook(cells)


def cell_of(source, name):
    return next(cell for cell in source.cells if cell.metadata.nbgrader.grade_id == name)


@pytest.fixture
def assignment(course):
    """Writes the homework with a change, and its solutions with changes; a check of it."""

    def check(change=lambda source: None, solutions=None, only=("double",)):
        source = homework()
        change(source)
        folder = course.folder / "source" / "hw1"
        folder.mkdir(parents=True, exist_ok=True)
        nbformat.write(source, folder / "hw1.ipynb")
        for name, text in (SOLUTIONS if solutions is None else solutions).items():
            file = course.folder / "tests" / "solutions" / "hw1" / "double" / f"{name}.py"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        *steps, report = check_assignment(course, "hw1", only)
        assert isinstance(report, Report)
        assert steps[-1].done == steps[-1].total
        return report

    return check


@pytest.mark.slow
def test_a_good_assignment_has_no_problems(assignment):
    solutions = {name: text for name, text in SOLUTIONS.items() if name != "wrong_never_ends"}
    solutions["wrong_minus"] = WRONG.format(n=4, fails="visible, values", body="-2 * x")
    report = assignment(solutions=solutions)
    assert report.all_problems == []
    (double,) = report.exercises
    assert (double.points, double.tests, double.right, double.wrong) == (4, 2, 2, 4)
    assert {used.cell for used in report.used} >= {"given_imports", "double", "test_double__values", "given_look"}
    assert all(0 <= used.cpu_s < 20 for used in report.used)


def spoil_the_source(source):
    cell_of(source, "double").source = STUB.format(name="double", body="3 * x")


def give_points_away(source):
    cell_of(source, "test_double__visible").source = "double"


def spoil_another(source):
    cell_of(source, "quadruple").source = STUB.format(name="quadruple", body="double(double(x)) if double(1) else 0")


#: A change of the source, changes of the solutions, and what is said of it.
BAD = {
    "source loses": (spoil_the_source, {}, r"double: the source loses test_double__visible \(failed: .*look at 1\)"),
    "release gains": (give_points_away, {}, r"double: the release gets 1 in test_double__visible"),
    "right loses": (
        None,
        {"right_sum": RIGHT.format(n=1, body="x + 1")},
        r"double/right_sum is right, and loses test_double__values: .*",
    ),
    "wrong passes": (
        None,
        {"wrong_square": WRONG.format(n=1, fails="visible", body="x + x")},
        r"double/wrong_square passes test_double__visible, which should fail",
    ),
    "wrong fails more": (
        None,
        {"wrong_constant": WRONG.format(n=2, fails="visible", body="2")},
        r"double/wrong_constant fails test_double__values, which it doesn't name",
    ),
    "right loses elsewhere": (
        None,
        {"right_sum": RIGHT.format(n=1, body="x if x == 2 else 2 * x")},
        r"double/right_sum loses test_quadruple__visible of another exercise: .*",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", BAD, ids=lambda name: name.replace(" ", "_"))
def test_a_bad_assignment_is_told(case, assignment):
    change, changed, says = BAD[case]
    solutions = {name: text for name, text in SOLUTIONS.items() if name != "wrong_never_ends"}
    solutions["wrong_minus"] = WRONG.format(n=4, fails="visible, values", body="-2 * x")
    report = assignment(change or (lambda source: None), solutions | changed)
    assert [problem for problem in report.all_problems if re.fullmatch(says, problem)], report.all_problems


@pytest.mark.slow
def test_a_solution_that_never_ends_costs_its_tests_only(assignment, monkeypatch):
    from defter.authoring import trial
    from defter.examiner.clock import Patience

    monkeypatch.setattr(trial, "Patience", lambda: Patience(cpu_s=1, wall_s=10))
    solutions = dict(SOLUTIONS)
    solutions["wrong_at_once"] = WRONG.format(n=5, fails="visible, values", body="x") + "\nwhile True:\n    pass\n"
    assert assignment(solutions=solutions).all_problems == []


@pytest.mark.slow
def test_the_command(course, defter, assignment):
    assignment(solutions={})
    outcome = defter("check", "hw1", "--exercise", "double")
    assert outcome.status == 1
    assert "- double: 0 wrong and 0 right solutions; write 4 and 2 at least" in outcome.out
    assert "double" in outcome.out
    assert defter("check", "hw9").err == "source/hw9 has no notebook; write source/hw9/hw9.ipynb\n"
    assert "hw1 has no exercise triple; it has double, quadruple" in defter("check", "hw1", "--exercise", "triple").err


def test_rules():
    assert broken_rules(homework()) == []
    source = homework()
    cell_of(source, "given_look").outputs = [nbformat.v4.new_output("stream", text="12")]
    cell_of(source, "test_double__visible").metadata.nbgrader.points = 2
    cell_of(source, "test_quadruple__values").metadata.tags = ["same-kernel"]
    cell_of(source, "test_quadruple__visible").metadata.nbgrader.grade_id = "test_triple__visible"
    assert broken_rules(source) == [
        "given_look has outputs; clear them",
        "test_triple__visible names no exercise; call it test_<exercise>__<aspect>",
        "test_quadruple__values lacks the tag raises-exception: Run All would stop there",
        "double: 2 of 5 points are visible; a quarter at most",
    ]
    assert same_kernel_cells(source) == ["test_quadruple__values"]
    source.cells.append(source.cells[0])
    assert "the grade_id given_imports stands twice; each cell has its own" in broken_rules(source)


def test_stubs_are_what_students_get():
    assert released_solutions(homework())["double"] == (
        "def double(x):\n    # YOUR CODE HERE\n    raise NotImplementedError()"
    )


def test_budget():
    used = [Used("small", 1.0, 1 << 20), Used("large", 3.0, 300 << 20)]
    assert over_budget(used, cpu_s=4, memory_mib=300) == []
    assert over_budget(used, cpu_s=3.5, memory_mib=200) == [
        "all cells take 4.0 s, the budget is 3.5; most by large, 3.0",
        "large takes 300 MiB, the budget is 200",
    ]


@pytest.mark.long
@pytest.mark.parametrize(("homework", "points"), [("hw1", 88), ("hw2", 89), ("hw3", 89)])
def test_a_homework_is_good(homework, points):
    *_, report = check_assignment(load_course(ROOT), homework)
    assert report.all_problems == []
    assert sum(exercise.points for exercise in report.exercises) == points
    assert report.same_kernel == []
