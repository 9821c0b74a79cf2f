"""The corpus of bad input: each case has its lines, and leaves the gradebook as it was, byte for byte."""

import re
from pathlib import Path

import pytest

CORPUS = Path(__file__).parent / "bad_input"
COURSE_CASES = sorted((CORPUS / "course").glob("*.txt"))
ROSTER_CASES = sorted((CORPUS / "roster").iterdir())
SCORES_CASES = sorted((CORPUS / "scores").iterdir())


def name(path):
    return path.stem


def test_the_corpus_is_whole():
    assert len(COURSE_CASES) >= 30
    assert len(ROSTER_CASES) >= 15
    assert len(SCORES_CASES) >= 20


def refused(outcome, says, gradebook, before):
    assert outcome.status == 1
    assert outcome.err.strip() == says
    assert outcome.out == ""
    assert gradebook.read_bytes() == before


@pytest.mark.parametrize("case", COURSE_CASES, ids=name)
def test_bad_course(case, course, defter, roster):
    before = course.gradebook_file.read_bytes()
    pattern = r"--- replace\n(.*?)\n--- with\n(.*?)\n--- says\n(.*?)\n"
    old, new, says = re.fullmatch(pattern, case.read_text(encoding="utf-8"), re.DOTALL).groups()
    file = course.folder / "course.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    refused(defter("export"), says, course.gradebook_file, before)
    assert not (course.folder / "grades.csv").exists()


@pytest.mark.parametrize("case", ROSTER_CASES, ids=name)
def test_bad_roster(case, course, defter, roster):
    before = course.gradebook_file.read_bytes()
    outcome = defter("roster", "import", case / "roster.csv")
    refused(outcome, (case / "says.txt").read_text(encoding="utf-8").strip(), course.gradebook_file, before)


@pytest.mark.parametrize("case", SCORES_CASES, ids=name)
def test_bad_scores(case, course, defter, roster):
    before = course.gradebook_file.read_bytes()
    arguments = case / "arguments.txt"
    item, *options = arguments.read_text().split() if arguments.exists() else ["exam"]
    outcome = defter("grades", "import", item, case / "scores.csv", *options)
    refused(outcome, (case / "says.txt").read_text(encoding="utf-8").strip(), course.gradebook_file, before)


def test_nbgrader_stops_at_a_bad_course(course, commands):
    """Otherwise it would log the mistake and go on without a configuration."""
    file = course.folder / "course.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("homework = 45", "homework = 46"), encoding="utf-8")
    ran = commands.run("nbgrader", "export", cwd=course.folder)
    assert ran.status == 1
    assert "course.toml: components: the weights add up to 101, not 100" in ran.output
    assert "Traceback" not in ran.output
    assert not course.gradebook_file.exists()


def test_no_course_here(course, defter, tmp_path):
    outcome = defter("export", "--course", tmp_path)
    assert outcome.status == 1
    assert outcome.err.strip() == (
        f"{tmp_path / 'course.toml'}: can't be read (No such file or directory); "
        "run this in the course's folder, or name it"
    )


def test_no_gradebook_yet(course, defter, tmp_path):
    scores = tmp_path / "exam.csv"
    scores.write_text("student_id,score\ns1,5\n")
    outcome = defter("grades", "import", "exam", scores)
    assert outcome.status == 1
    assert "doesn't exist yet; import the roster first" in outcome.err
    assert not course.gradebook_file.exists()


def test_not_a_gradebook(course, defter):
    course.gradebook_file.write_bytes(b"this is not a database, but long enough to be looked at" * 100)
    outcome = defter("export")
    assert outcome.status == 1
    assert "is not a gradebook" in outcome.err
