"""The whole path in a browser: two students and the instructor, from Fetch to the page with the feedback."""

import json
import time

import nbformat
import pytest
from playwright.sync_api import expect

from defter.authoring import grade_id, read_notebook, read_solutions
from defter.course import load_course
from defter.exchange.archive import unpack
from defter.gradebook import open_gradebook
from demo.students import STUDENTS, read_homework
from tests.hub.conftest import ROOT

pytestmark = pytest.mark.slow


def solve(hub, role, number):
    """Write a simulated student's answers into the notebook that was fetched, as the student."""
    notebook = hub.accounts.home(role) / "ceng501" / "hw1" / "hw1.ipynb"
    work = read_homework(ROOT / "source" / "hw1" / "hw1.ipynb", read_solutions(ROOT / "tests" / "solutions" / "hw1"))
    [student] = [one for one in STUDENTS if one.number == number]
    notebook.write_bytes(student.work(work, read_notebook(notebook)))


def written_answer():
    """The name of an answer that a person grades."""
    for cell in read_notebook(ROOT / "source" / "hw1" / "hw1.ipynb").cells:
        marks = cell.metadata.get("nbgrader", {})
        if marks.get("grade") and marks.get("solution"):
            return marks["grade_id"]
    raise AssertionError


@pytest.fixture(scope="module")
def ada(hub, browser):
    return browser.person(hub, "ada")


@pytest.fixture(scope="module")
def alan(hub, browser):
    return browser.person(hub, "alan")


@pytest.fixture(scope="module")
def teacher(hub, browser):
    return browser.person(hub, "teacher")


def test_students_fetch_solve_and_submit(hub, ada, alan):
    for person, number in ((ada, 1), (alan, 10)):
        person.page.wait_for_url("**/lab**")
        person.open_assignments()
        expect(person.page.locator(".list_item .item_course")).to_contain_text("due")
        person.picture("1-released")
        person.press("released", "Fetch")
        person.page.wait_for_selector("#fetched_assignments_list button")
        solve(hub, person.role, number)
        person.press("fetched", "Submit")
        said = person.told("was received")
        person.picture("2-received")
        assert "hw1.ipynb" in said
        [receipt] = (hub.accounts.home(person.role) / "ceng501" / "receipts").glob("*.json")
        assert json.loads(receipt.read_bytes())["sha256"][:12] in said


def test_submit_saves_first(hub, ada):
    page = ada.page
    page.goto(f"{ada.url}/user/{ada.name}/lab/tree/ceng501/hw1/hw1.ipynb?reset")
    page.wait_for_selector(".jp-Notebook .jp-Cell")
    page.locator(".jp-Notebook .jp-Cell").first.click()
    page.keyboard.press("Escape")
    page.keyboard.press("b")  # a new cell below, which isn't saved yet
    page.keyboard.press("Enter")
    page.keyboard.type("# written after the last save")
    ada.open_list()
    ada.press("fetched", "Submit")
    ada.told("was received")
    ada.picture("3-submitted-again")
    submissions = sorted(hub.course.glob("received/*/hw1/*.zip"), key=lambda file: file.stat().st_mtime)
    assert b"# written after the last save" in unpack(submissions[-1].read_bytes(), 10**8)["hw1.ipynb"]


def test_fetching_feedback_before_there_is_any(alan):
    alan.press("submitted", "Fetch Feedback")
    alan.told("no feedback")
    alan.picture("3-no-feedback-yet")


def first_exercise(hub, role, name, *, solved):
    """A notebook with the first exercise of hw1 only."""
    home = hub.accounts.home(role)
    released = read_notebook(hub.folder / "exchange" / "ceng501" / "outbound" / "hw1" / "hw1.ipynb")
    names = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in released.cells]
    solutions = [number for number, cell in enumerate(released.cells) if is_solution(cell)]
    released.cells = released.cells[: solutions[1]]
    if solved:
        exercise = names[solutions[0]]
        reference = {grade_id(cell): cell for cell in read_notebook(ROOT / "source/hw1/hw1.ipynb").cells}
        released.cells[solutions[0]].source = reference[exercise].source
    nbformat.write(released, home / name)
    (home / name).chmod(0o666)


def is_solution(cell):
    return cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution", False)


@pytest.mark.parametrize(
    "solved, says", [(False, "What the failing tests say:"), (True, "Hidden tests run when your homework is graded")]
)
def test_validate_says_what_fails_and_what_it_does_not_check(hub, alan, solved, says):
    first_exercise(hub, "alan", f"first-{solved}.ipynb", solved=solved)
    page = alan.page
    page.goto(f"{alan.url}/user/{alan.name}/lab/tree/first-{solved}.ipynb?reset")
    page.click(".validate-button")
    expect(page.locator(".jp-Dialog")).to_contain_text(says)
    alan.picture(f"4-validated-{solved}")
    assert solved or "is not written yet" in page.locator(".jp-Dialog li").first.inner_text()
    page.click(".jp-Dialog button")


def test_the_instructor_grades(hub, ada, alan, teacher):
    page = teacher.page
    page.wait_for_url("**/formgrader/**")
    teacher.open_formgrader()
    teacher.picture("1-assignments")
    teacher.icon("hw1", "collect")
    expect(page.locator(".modal-content:visible")).to_contain_text("Successfully collected")
    teacher.picture("2-collected")
    teacher.open_formgrader("manage_submissions/hw1")
    page.click("#autograde-all")
    expect(page.locator("#autograde-all-state")).to_have_text("grading …")
    start = time.monotonic()
    response = page.request.get(f"{teacher.url}/services/ceng501/formgrader/manage_students")
    assert response.ok and time.monotonic() - start < 10  # while the class is graded
    expect(page.locator("#autograde-all-state")).to_have_text("graded", timeout=300_000)
    page.wait_for_selector("#main-table .status")
    teacher.picture("3-autograded")
    assert page.locator("#main-table tr", has_text="needs manual grading").count() == 2
    assert "2 graded" in page.inner_text("#autograde-all-log")


def test_the_instructor_reads_and_gives_back(hub, teacher):
    page = teacher.page
    teacher.open_formgrader("gradebook/hw1/hw1")
    page.click("#main-table tr td a")
    page.wait_for_selector("input.score")
    teacher.picture("4-an-answer")
    answer = written_answer()
    page.click(f".nbgrader_cell:has(textarea#{answer}-comment) summary")
    expect(page.locator(f".nbgrader_cell:has(textarea#{answer}-comment) details")).to_contain_text("Rubric")
    page.fill(f"textarea#{answer}-comment", "Well argued.")
    page.fill(f"input.score#{answer}", "2")
    page.press(f"input.score#{answer}", "Tab")
    page.locator(f"input.score#{answer}").scroll_into_view_if_needed()
    page.wait_for_timeout(1500)
    teacher.picture("5-graded-by-hand")
    teacher.open_formgrader("manage_students")
    teacher.picture("6-students")
    teacher.open_formgrader("standings")
    teacher.picture("7-standings")
    assert {"hw1", "exam", "presentation", "participation"} <= set(page.locator("th").all_inner_texts())
    with open_gradebook(load_course(hub.course)) as gradebook:
        scores = [
            grade.manual_score
            for submission in gradebook.assignment_submissions("hw1")
            for notebook in submission.notebooks
            for grade in notebook.grades
            if grade.name == answer
        ]
    assert 2.0 in scores
    for column, words in (("generate-feedback", "generated feedback"), ("release-feedback", "released feedback")):
        teacher.open_formgrader()
        teacher.icon("hw1", column)
        expect(page.locator(".modal-content:visible")).to_contain_text(words)
    teacher.picture("8-released-feedback")


def test_students_read_their_feedback(hub, ada):
    ada.open_assignments()
    ada.press("submitted", "Fetch Feedback")
    ada.page.locator("text=(view feedback)").first.click()
    frame = ada.page.frame_locator(".jp-HTMLViewer iframe")
    expect(frame.locator("body")).to_contain_text("hw1")
    ada.picture("5-feedback")
