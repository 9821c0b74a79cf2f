"""Every homework of the course: its notebook as nbgrader wants it, released and graded by nbgrader."""

import ast
import json
import re
import shutil

import pytest
from nbgrader.preprocessors import CheckCellMetadata, Execute
from nbgrader.utils import is_grade, is_locked, is_solution

from defter.authoring import (
    Solution,
    error_text,
    exercise_of,
    grade_id,
    points_by_test,
    read_notebook,
    read_solutions,
    scores,
    solution_cells,
)
from defter.course import load_course
from defter.gradebook import open_gradebook
from tests.conftest import ROOT

HOMEWORKS = sorted(path.parent.name for path in (ROOT / "source").glob("*/*.ipynb"))


def source(homework):
    return read_notebook(ROOT / "source" / homework / f"{homework}.ipynb")


@pytest.fixture(params=HOMEWORKS)
def homework(request):
    return request.param


def test_there_are_homeworks():
    assert set(HOMEWORKS) <= set(load_course(ROOT).assignments)
    assert "hw1" in HOMEWORKS


def test_outputs_are_cleared(homework):
    for cell in source(homework).cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None


def test_metadata_is_valid(homework):
    notebook = source(homework)
    CheckCellMetadata().preprocess(notebook, {})
    assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)
    assert notebook.metadata.kernelspec.name == "python3"


def test_cells_are_named_as_agreed(homework):
    notebook = source(homework)
    solutions = set(solution_cells(notebook))
    for cell in filter(grade_id, notebook.cells):
        name = grade_id(cell)
        if is_solution(cell):
            assert name.startswith("written_") == is_grade(cell)
        elif is_grade(cell):
            assert re.fullmatch(r"test_\w+__\w+", name)
            assert exercise_of(name) in solutions
            assert "raises-exception" in cell.metadata.tags
        else:
            assert is_locked(cell)
            assert name.startswith("given_")


def test_visible_tests_are_worth_a_quarter_at_most(homework):
    notebook = source(homework)
    for exercise in {exercise_of(test) for test in points_by_test(notebook)}:
        points = points_by_test(notebook, exercise)
        visible = [test for test in points if test.endswith("__visible")]
        assert visible
        assert sum(points[test] for test in visible) <= sum(points.values()) / 4


def test_points_are_those_that_the_statement_names(homework):
    notebook = source(homework)
    said = {}
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and (heading := re.search(r"^### .*\((\d+) points?\)", cell.source, re.M)):
            points = float(heading[1])
        elif is_solution(cell):
            said[grade_id(cell)] = points
    for exercise, points in said.items():
        if not exercise.startswith("written_"):
            assert sum(points_by_test(notebook, exercise).values()) == points


def test_no_name_of_a_test_or_picture_stays(homework):
    """Else a function that uses an undefined `N` works by accident on the student's machine, and there only."""
    cells = [cell for cell in source(homework).cells if cell.cell_type == "code"]
    for cell in cells:
        if is_grade(cell) or "experiment" in cell.metadata.get("tags", []):
            for statement in ast.parse(cell.source).body:
                assert isinstance(statement, ast.With | ast.FunctionDef | ast.Expr), grade_id(cell)
    names = helpers(homework) | {"kept": 1}
    before = dict(names)
    exec('with checking("f", "values"):\n    kept, f = 2, lambda x: x\n    for i in range(3): f(i)', names)
    assert names == before


def helpers(homework):
    """What the notebook's tests work with."""
    names = {"ready_made": {}}
    (given_check,) = (cell.source for cell in source(homework).cells if grade_id(cell) == "given_check")
    exec(given_check, names)
    return names


def test_a_warning_costs_nothing_in_one_kernel_either(homework, capsys):
    exec('import warnings\nwith checking("f", "values"):\n    warnings.warn("too large")', helpers(homework))
    assert capsys.readouterr() == ("UserWarning: too large\n", "")  # stock nbgrader takes stderr for a failure


def test_the_helpers_of_the_tests_are_the_same_everywhere():
    texts = {cell.source for name in HOMEWORKS for cell in source(name).cells if grade_id(cell) == "given_check"}
    assert len(texts) == 1


@pytest.fixture(scope="module")
def graded(tmp_path_factory, commands):
    """Each homework generated, released, and autograded: as released, and as the instructor's own."""
    folder = tmp_path_factory.mktemp("course")
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "source", folder / "source")
    for homework in HOMEWORKS:
        for verb in ("generate_assignment", "release_assignment"):
            assert commands.run("nbgrader", verb, homework, cwd=folder).status == 0
        for student, step in (("blank", "release"), ("full", "source")):
            shutil.copytree(folder / step / homework, folder / "submitted" / student / homework)
        assert commands.run("defter", "autograde", homework, cwd=folder).status == 0
    return load_course(folder)


@pytest.mark.slow
def test_the_released_notebook_gives_nothing_away(homework, graded):
    for path in (
        graded.folder / "release" / homework / f"{homework}.ipynb",
        graded.exchange / graded.id / "outbound" / homework / f"{homework}.ipynb",
    ):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(BEGIN|END) (SOLUTION|HIDDEN TESTS)", text)
        released = {grade_id(cell): cell.source for cell in read_notebook(path).cells if grade_id(cell)}
        for cell in filter(grade_id, source(homework).cells):
            for hidden in re.findall(r"### BEGIN .*?\n(.*?)### END", cell.source, re.DOTALL):
                assert hidden.strip() not in text
                lines = [line.strip() for line in hidden.splitlines() if len(line.strip()) > 25]
                assert not [line for line in lines if line in released[grade_id(cell)]]


@pytest.mark.slow
def test_released_scores_nothing_and_source_everything(homework, graded):
    with open_gradebook(graded) as gradebook:
        full = gradebook.find_submission(homework, "full")
        blank = gradebook.find_submission(homework, "blank")
        assert blank.score == 0
        by_tests = sum(points_by_test(source(homework)).values())
        assert full.score == by_tests
        by_hand = [grade for book in full.notebooks for grade in book.grades if grade.auto_score is None]
        assert full.max_score == by_tests + sum(grade.max_score for grade in by_hand)


@pytest.mark.slow
def test_due_dates_reach_the_gradebook(homework, graded):
    with open_gradebook(graded) as gradebook:
        assert gradebook.find_assignment(homework).duedate == graded.due_utc(homework).replace(tzinfo=None)


@pytest.mark.slow
def test_an_unwritten_exercise_is_told_in_one_line(homework, graded):
    notebook = read_notebook(graded.folder / "autograded" / "blank" / homework / f"{homework}.ipynb")
    failed = {grade_id(cell): error_text(cell) for cell in notebook.cells if is_grade(cell) and error_text(cell)}
    assert failed.keys() == points_by_test(notebook).keys()
    for test, text in failed.items():
        assert text == f"{exercise_of(test)} is not written yet"


@pytest.mark.slow
def test_cells_that_draw_are_polite_too(homework, graded):
    notebook = read_notebook(graded.folder / "release" / homework / f"{homework}.ipynb")
    executed, _ = Execute(kernel_name="python3").preprocess(notebook, {"metadata": {"path": str(graded.folder)}})
    for cell in executed.cells:
        if not is_solution(cell) and error_text(cell):
            assert re.fullmatch(r"[\w.]+ is not written yet", error_text(cell))


@pytest.mark.long
def test_solutions_of_every_exercise_through_nbgrader(homework, graded, commands):
    """Some of the corpus, each as a student of its own: own kernel, whole notebook, gradebook.

    `defter check` tries all of them under the examiner; here it is the way from a submission to the gradebook.
    """
    everything = read_solutions(ROOT / "tests" / "solutions" / homework)
    kinds: dict[tuple[str, bool], list[Solution]] = {}
    for solution in everything:
        kinds.setdefault((solution.exercise, solution.is_right), []).append(solution)
    corpus = [solution for kind in kinds.values() for solution in kind[:2]]
    reference = source(homework)
    full = points_by_test(reference)
    for solution in corpus:
        folder = graded.folder / "submitted" / solution.name.replace("/", ".") / homework
        shutil.copytree(graded.folder / "release" / homework, folder)
        notebook = json.loads((ROOT / "source" / homework / f"{homework}.ipynb").read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("grade_id") == solution.exercise:
                cell["source"] = solution.code
        (folder / f"{homework}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    assert commands.run("defter", "autograde", homework, cwd=graded.folder).status == 0
    for solution in corpus:
        path = graded.folder / "autograded" / solution.name.replace("/", ".") / homework / f"{homework}.ipynb"
        reached = scores(read_notebook(path))
        lost = {test for test, points in full.items() if reached[test] < points}
        if solution.is_right:
            assert not lost, solution.name
        else:
            assert lost == solution.fails, solution.name
