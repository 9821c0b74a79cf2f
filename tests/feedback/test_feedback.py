"""What a student gets back, through `nbgrader generate_feedback`, and what the instructor's browser is given."""

import shutil
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbconvert.exporters import HTMLExporter
from nbgrader.server_extensions.formgrader import formgrader

from defter.authoring import grade_id, read_notebook
from defter.course import load_course
from defter.examiner import read_verdicts
from defter.nbgrader_settings import settings
from tests.conftest import ROOT
from tests.notebooks import code, mark, notebook

pytestmark = pytest.mark.slow

CHECKS = """
class CheckFailed(AssertionError):
    def __init__(self, message, hint, property):
        super().__init__(message)
        self.hint, self.property = hint, property


def check(ok, message, hint, property):
    if not ok:
        raise CheckFailed(message, hint, property)
"""
SOLUTION = "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION"
TEST = """assert double(1) == 2, "one and one is two"
### BEGIN HIDDEN TESTS
check(double(8675309) == 17350618, "8675309 was wrong", "mind the sign", "large numbers")
### END HIDDEN TESTS"""
#: Each would run something if it reached a browser as it is.
SCRIPTS = [
    "<script>alert('XSS')</script>",
    "<img src=x onerror=alert('XSS')>",
    "<a href=\"javascript:alert('XSS')\">x</a>",
    "<svg onload=alert('XSS')></svg>",
    "<iframe srcdoc=\"<script>alert('XSS')</script>\"></iframe>",
    "<details open ontoggle=alert('XSS')>x</details>",
    "<style>body { display: none }</style>",
    "<form action='https://example.org'><input name=password></form>",
]
KINDS = ["text/html", "image/svg+xml", "text/markdown", "text/latex", "application/javascript", "text/plain"]
DRAW = f"""
from IPython.display import display
scripts = {SCRIPTS!r}
for kind in {KINDS!r}:
    for script in scripts:
        display({{kind: script}}, raw=True)
        print(script)
def double(x):
    return 2 * x if x < 100 else x
"""


def homework():
    cells = [
        code(CHECKS, mark("given_checks", locked=True)),
        code(
            "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION",
            mark("double", solution=True),
        ),
        code(TEST, mark("test_double__large", grade=True, locked=True, points=2)),
    ]
    written = nbformat.v4.new_markdown_cell("", metadata=mark("written_why", grade=True, solution=True, points=1))
    return notebook([*cells, written])


@pytest.fixture(scope="module")
def graded(tmp_path_factory, commands):
    """A student whose code is wrong and who tries to run scripts, graded; feedback made."""
    folder = tmp_path_factory.mktemp("course")
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(ROOT / name, folder)
    (folder / "source" / "hw1").mkdir(parents=True)
    nbformat.write(homework(), folder / "source" / "hw1" / "hw1.ipynb")
    assert commands.run("nbgrader", "generate_assignment", "hw1", cwd=folder).status == 0
    submission = read_notebook(folder / "release" / "hw1" / "hw1.ipynb")
    for cell in submission.cells:
        if grade_id(cell) == "double":
            cell.source = DRAW
        if grade_id(cell) == "written_why":
            cell.source = "\n\n".join(["$a < b \\text{ and } c$, **because**", *SCRIPTS])
    (folder / "submitted" / "s1" / "hw1").mkdir(parents=True)
    nbformat.write(submission, folder / "submitted" / "s1" / "hw1" / "hw1.ipynb")
    ran = commands.run("nbgrader", "autograde", "hw1", cwd=folder)
    assert ran.status == 0, ran.output
    return folder


def feedback(folder, commands):
    ran = commands.run("nbgrader", "generate_feedback", "hw1", "--force", cwd=folder)
    assert ran.status == 0, ran.output
    pages = folder / "feedback" / "s1" / "hw1"
    assert [path.name for path in pages.iterdir()] == ["hw1.html"]  # not the verdicts, which quote hidden tests
    return (pages / "hw1.html").read_text(encoding="utf-8")


def assert_nothing_runs(html):
    """Nothing in the page, as a browser reads it, is one of the scripts."""
    page = BeautifulSoup(html, "html.parser")
    for tag in page.find_all(True):
        attributes = " ".join(f"{name}={value}" for name, value in tag.attrs.items() if name[:2] == "on")
        assert "XSS" not in attributes, tag
        assert "XSS" not in str(tag.get("srcdoc", "")), tag
        assert not str(tag.get("href", "")).startswith("javascript:alert"), tag
        assert tag.get("action") != "https://example.org", tag
        if tag.name in ("script", "style"):
            assert "XSS" not in tag.text, tag
            assert tag.text != "body { display: none }", tag


def test_hidden_tests_stay_hidden(graded, commands):
    html = feedback(graded, commands)
    assert "8675309" not in html
    assert "17350618" not in html
    assert "one and one is two" in html
    assert "not passed (0 of 2 points); it tests: large numbers; hint: mind the sign" in html


def test_nothing_of_a_student_runs_in_the_feedback(graded, commands):
    html = feedback(graded, commands)
    assert_nothing_runs(html)
    assert "$a &lt; b \\text{ and } c$" in html
    assert "<strong>because</strong>" in html


def test_nothing_of_a_student_runs_in_the_formgrader(graded):
    course = load_course(graded)
    config = settings(course)
    config.HTMLExporter.template_name = "formgrade"
    templates = str(Path(formgrader.__file__).parent / "templates")
    config.HTMLExporter.extra_template_basedirs = [templates]
    names = ("assignment_id", "notebook_id", "submission_id", "student", "last_name", "first_name", "notebook_path")
    resources = dict.fromkeys(names, "x") | {"index": 0, "total": 1, "base_url": "/"}
    path = graded / "autograded" / "s1" / "hw1" / "hw1.ipynb"
    html, _ = HTMLExporter(config=config).from_filename(str(path), resources=resources)
    assert_nothing_runs(html)
    assert "8675309" in html  # the instructor sees everything


def test_hidden_tests_are_revealed_where_the_course_wants_it(graded, commands, tmp_path):
    folder = tmp_path / "course"
    shutil.copytree(graded, folder)
    settings_file = folder / "course.toml"
    text = settings_file.read_text(encoding="utf-8")
    text = text.replace('hidden_tests = "never"', 'hidden_tests = "after_due"')
    settings_file.write_text(text, encoding="utf-8")
    assert "8675309" in feedback(folder, commands)
    # Not before it is due.
    late = text.replace("due = 2021-10-31", "due = 2091-10-31")
    settings_file.write_text(late, encoding="utf-8")
    assert "8675309" not in feedback(folder, commands)


def test_verdicts_can_be_read(graded):
    verdicts = read_verdicts(graded / "autograded" / "s1" / "hw1" / "hw1.ipynb")
    (verdict,) = verdicts.tests
    assert (verdict.test, verdict.exercise, verdict.outcome, verdict.score) == (
        "test_double__large",
        "double",
        "failed",
        0,
    )
    assert (verdict.property, verdict.hint, verdict.hidden) == ("large numbers", "mind the sign", True)
    assert verdict.cpu_s > 0
    assert verdict.visible_outcome == "passed"
