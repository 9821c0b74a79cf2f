"""The pages that students get: what is on them, from nbgrader's commands to what a student fetches."""

import shutil

import nbformat
import pytest
from bs4 import BeautifulSoup

from defter.authoring import grade_id, read_notebook
from defter.course import load_course
from defter.exchange.settings import exchange_settings
from defter.gradebook import open_gradebook
from tests.conftest import ROOT
from tests.feedback.test_feedback import SCRIPTS, homework


@pytest.fixture(scope="module")
def graded(tmp_path_factory, commands):
    """s1 handed in two days late and was extended by one; half right, with a comment by a person."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    text = (ROOT / "course.toml").read_text(encoding="utf-8")
    policy = "[late]\npenalty_per_day = 10\n\n[grading]"
    (folder / "course.toml").write_text(text.replace("[grading]", policy), encoding="utf-8")
    (folder / "source" / "hw1").mkdir(parents=True)
    nbformat.write(homework(), folder / "source" / "hw1" / "hw1.ipynb")
    (folder / "roster.csv").write_text(
        "student_id,last_name,first_name\ns1,<script>alert('XSS')</script>,Işıl\ns2,Öz,Ali\n", encoding="utf-8"
    )
    (folder / "exam.csv").write_text("student_id,score/80\ns1,60\n")

    def run(*arguments, cwd=folder, env=None, name=None):
        ran = commands.run(*map(str, arguments), cwd=cwd, env=env, name=name)
        assert ran.status == 0, ran.output
        return ran.output

    run("defter", "roster", "import", "roster.csv")
    run("nbgrader", "generate_assignment", "hw1")
    run("nbgrader", "release_assignment", "hw1")
    home = folder / "home"
    home.mkdir()
    env = {"HOME": str(home), "JUPYTER_DATA_DIR": str(home / "data")}
    common = ["--course", "ceng501", f"--Exchange.root={folder / 'exchange'}"]
    common += [f"--ExchangeFactory.{verb}={name}" for verb, name in exchange_settings().ExchangeFactory.items()]
    run("nbgrader", "fetch_assignment", "hw1", *common, cwd=home, env=env, name="fetch-pages")
    mine = home / "hw1" / "hw1.ipynb"
    work = read_notebook(mine)
    for cell in work.cells:
        if grade_id(cell) == "double":
            cell.source = "def double(x):\n    return 2 * x if x < 100 else x"
        if grade_id(cell) == "written_why":
            cell.source = "because"
    nbformat.write(work, mine)
    stamp = "--Exchange.timestamp_format=2021-11-02 20:00:00.000000 UTC"
    run("nbgrader", "submit", "hw1", *common, "--student=s1", stamp, cwd=home, env=env, name="submit-pages")
    run("nbgrader", "collect", "hw1", "--Collect.check_owner=False", "--Collect.trust_times=True")
    run("nbgrader", "autograde", "hw1")
    run("defter", "extend", "hw1", "s1", "--until", "2021-11-01 23:59", "--reason", "fever")
    run("defter", "grades", "import", "exam", "exam.csv")
    with open_gradebook(load_course(folder)) as gradebook:
        grade = gradebook.find_grade("written_why", "hw1", "hw1", "s1")
        grade.manual_score, grade.needs_manual_grade = 0.5, False
        comment = gradebook.find_comment("written_why", "hw1", "hw1", "s1")
        comment.manual_comment = "\n\n".join(["**Half** of it", *SCRIPTS])
        gradebook.db.commit()
    run("nbgrader", "generate_feedback", "hw1")
    run("nbgrader", "release_feedback", "hw1")
    run("nbgrader", "fetch_feedback", "hw1", *common, cwd=home, env=env, name="fetch_feedback-pages")
    return folder


@pytest.fixture(scope="module")
def page(graded):
    """What the student has fetched, as a browser reads it."""
    (fetched,) = (graded / "home" / "hw1" / "feedback").glob("*/hw1.html")
    assert fetched.read_bytes() == (graded / "feedback" / "s1" / "hw1" / "hw1.html").read_bytes()
    return BeautifulSoup(fetched.read_text(encoding="utf-8"), "html.parser")


def words(page):
    return " ".join(page.get_text(" ").split())


@pytest.mark.slow
def test_score_by_exercise_verdicts_hints_and_comments(page):
    text = words(page)
    assert "double 0 of 2" in text
    assert "not passed (0 of 2 points); it tests: large numbers; hint: mind the sign" in text
    assert "written_why 0.5 of 1" in text
    assert "answer, graded by a person: 0.5 of 1 points" in text
    assert "8675309" not in text
    assert "Half" in [strong.get_text() for strong in page.select(".comment strong")]


@pytest.mark.slow
def test_lateness_is_told_and_taken_off(page):
    text = words(page)
    assert "0.45 of 3 (hw1: 0.5 of 3, before lateness)" in text
    assert "Handed in 2021-11-02 23:00, due 2021-11-01 23:59: extended to 2021-11-01 23:59, 1 day late, 10% off" in text


@pytest.mark.slow
def test_the_course_so_far_is_at_its_end(page):
    text = words(page)
    assert "57.00% of what has been graded" in text  # 2.25 + 26.25 of 15 + 35
    assert "hw1 From arrays to your first classifier 0.45 of 3" in text
    assert "total 2.25 + 26.25 = 28.5" in text
    assert "hw2: Build a deep-learning library, then a ConvNet, was due Sunday, 05 December 2021, 23:59" in text


@pytest.mark.slow
def test_nobodys_script_is_in_it(page):
    ours = [script for script in page.find_all("script") if "athjax" not in str(script).lower()]
    assert ours == []
    for tag in page.find_all(True):
        assert not any("XSS" in str(value) for name, value in tag.attrs.items() if name.startswith("on"))
        assert tag.name not in ("iframe", "form", "svg")
    assert "<script>alert('XSS')</script>" in page.get_text()  # a name, as text


@pytest.mark.slow
def test_it_is_made_for_phones_and_printers(page):
    assert page.select_one("meta[name=viewport]")["content"] == "width=device-width, initial-scale=1"
    assert "@media print" in str(page.find_all("style"))


@pytest.mark.slow
def test_generating_anew_renews_the_standing(graded, commands):
    (graded / "more.csv").write_text("student_id,score\ns1,100\n")
    assert commands.run("defter", "grades", "import", "participation", "more.csv", cwd=graded).status == 0
    ran = commands.run("nbgrader", "generate_feedback", "hw1", "--force", cwd=graded)
    assert ran.status == 0, ran.output
    html = (graded / "feedback" / "s1" / "hw1" / "hw1.html").read_text(encoding="utf-8")
    assert "2.25 + 26.25 + 5 = 33.5" in html


def test_one_page_a_student_for_the_course(course, defter, roster):
    (course.folder / "names.csv").write_text("student_id,last_name\ns1,<b>Öz</b>\n", encoding="utf-8")
    defter("roster", "import", course.folder / "names.csv")
    (course.folder / "exam.csv").write_text("student_id,score\ns1,80\n")
    defter("grades", "import", "exam", course.folder / "exam.csv")
    outcome = defter("feedback")
    assert outcome.out == f"5 pages written to {course.folder / 'feedback'}/<student>/course.html\n"
    html = (course.folder / "feedback" / "s1" / "course.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;Öz&lt;/b&gt;" in html
    assert "<script" not in html
    assert '"Segoe UI"' in html  # the style is not escaped
    text = words(BeautifulSoup(html, "html.parser"))
    assert "80.00% of what has been graded" in text
    assert "exam (35 of 100) 80 of 100 80 28" in text
    assert "Still to come" in text
    s2 = (course.folder / "feedback" / "s2" / "course.html").read_text(encoding="utf-8")
    assert "Nothing has been graded yet" in s2
    assert "Öz" not in s2


def test_the_page_of_one_student(course, defter, roster):
    assert defter("feedback", "s2").out.startswith("1 page written")
    assert [path.name for path in (course.folder / "feedback").iterdir()] == ["s2"]
    assert "student s9 is not in the roster" in defter("feedback", "s9").err


def test_a_folder_that_cant_be_written(course, defter, roster):
    (course.folder / "feedback").write_text("in the way")
    outcome = defter("feedback")
    assert outcome.status == 1
    assert len(outcome.err.splitlines()) == 1
