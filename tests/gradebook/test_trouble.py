"""What can go wrong around a gradebook: other programs, odd folders, things that were changed behind it."""

import shutil
import sqlite3
import subprocess
import sys
import time

import pytest

from defter.course import load_course
from defter.gradebook import Excused, open_gradebook, read_records
from tests.conftest import ROOT


def write(course, name, text):
    file = course.folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_two_imports_at_once_see_each_other(course, roster, defter):
    """The second one checks what the first one has written, not what was there when it began."""
    defter("grades", "import", "exam", write(course, "first.csv", "student_id,score/50\ns1,45\ns2,30"))
    x = write(course, "x.csv", "student_id,score/100\ns1,90\ns2,60")
    y = write(course, "y.csv", "student_id,score/50\ns2,35")
    with sqlite3.connect(course.gradebook_file, isolation_level=None) as database:
        database.execute("BEGIN IMMEDIATE")
        program = [sys.executable, "-m", "defter", "grades", "import", "exam"]
        options = {"cwd": course.folder, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        ran = [subprocess.Popen([*program, str(file)], **options) for file in (x, y)]
        time.sleep(6)  # both have read their files by now, and wait
        assert [process.poll() for process in ran] == [None, None]
        database.execute("ROLLBACK")
    outcomes = [(*process.communicate(timeout=60), process.returncode) for process in ran]
    with open_gradebook(course) as gradebook:
        scores = {record.student_id: record.scores.get("exam") for record in read_records(course, gradebook)}
    # Either y came first and x then replaced everything, or x did and y was refused.
    assert (scores["s1"].points, scores["s1"].maximum) == (90, 100), outcomes
    assert (scores["s2"].points, scores["s2"].maximum) == (60, 100), outcomes


def test_a_locked_gradebook_is_one_line(course, roster, defter, monkeypatch):
    for module in ("defter.course", "defter.gradebook.database"):
        monkeypatch.setattr(f"{module}.LOCK_TIMEOUT_S", 1)
    with sqlite3.connect(course.gradebook_file, isolation_level=None) as database:
        database.execute("BEGIN EXCLUSIVE")
        outcome = defter("grades", "import", "exam", write(course, "exam.csv", "student_id,score\ns1,5"))
    assert outcome.status == 1
    assert "another program is writing to" in outcome.err


@pytest.mark.parametrize("name", ["what?", "a%20b", "R&D = #1", "Çalışma klasörü"])
def test_any_folder_will_do(course, five_students, name):
    folder = course.folder.parent / name
    shutil.copytree(course.folder, folder)
    moved = load_course(folder)
    moved.gradebook_file.write_bytes(five_students)
    with open_gradebook(moved) as gradebook:
        assert len(gradebook.students) == 5


def test_export_replaces_nothing_but_a_csv(course, roster, defter):
    for name in ("gradebook.db", "course.toml", "grades"):
        before = (course.folder / name).read_bytes() if (course.folder / name).exists() else None
        outcome = defter("export", "--to", name)
        assert outcome.status == 1
        assert "can't be written (not a .csv file)" in outcome.err
        assert before is None or (course.folder / name).read_bytes() == before


def test_excuses_that_a_changed_syllabus_makes_impossible(course, roster, defter):
    for item in ("hw1", "hw2"):
        defter("grades", "import", item, write(course, "e.csv", "student_id,score\ns1,excused"))
    text = (course.folder / "course.toml").read_text(encoding="utf-8")
    start, end = text.index("[assignments.hw3]"), text.index("# Items whose scores come from a file")
    write(course, "course.toml", text[:start] + text[end:])
    outcome = defter("export")
    assert outcome.status == 1
    assert outcome.err.strip() == (
        "s1: every item of homework is excused: its weight has nowhere to go; take an excuse back with an import"
    )


def test_notebooks_are_not_turned_into_imports(course, roster, defter, commands):
    shutil.copytree(ROOT / "source", course.folder / "source")
    assert commands.run("nbgrader", "generate_assignment", "hw1", cwd=course.folder).status == 0
    text = (course.folder / "course.toml").read_text(encoding="utf-8")
    start, end = text.index("[assignments.hw1]"), text.index("[assignments.hw2]")
    entry = '[imported.hw1]\ncomponent = "homework"\ntitle = "Hw1"\n\n[[weeks]]'
    write(course, "course.toml", text[:start] + text[end:].replace("[[weeks]]", entry, 1))
    outcome = defter("grades", "import", "hw1", write(course, "hw1.csv", "student_id,score\ns1,5"))
    assert outcome.status == 1
    assert "hw1 has notebooks in the gradebook" in outcome.err


def test_excuses_dont_outlive_students(course, roster, defter):
    defter("grades", "import", "hw1", write(course, "e.csv", "student_id,score\ns1,excused"))
    with open_gradebook(course) as gradebook:
        gradebook.remove_student("s1")
    defter("roster", "import", write(course, "r.csv", "student_id\ns1"))
    with open_gradebook(course) as gradebook:
        (record,) = [record for record in read_records(course, gradebook) if record.student_id == "s1"]
    assert not any(isinstance(score, Excused) for score in record.scores.values())


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a database at all" * 50], ids=["empty", "garbage"])
def test_bad_databases_stay_as_they_are(course, defter, commands, content):
    course.gradebook_file.write_bytes(content)
    exam = write(course, "exam.csv", "student_id,score\ns1,5")
    assert defter("grades", "import", "exam", exam).status == 1
    assert course.gradebook_file.read_bytes() == content
    if content:
        ran = commands.run("nbgrader", "export", cwd=course.folder)
        assert ran.status == 1
        assert "is not a gradebook" in ran.output
        assert "Traceback" not in ran.output


def test_another_programs_database_is_left_alone(course, defter):
    with sqlite3.connect(course.gradebook_file) as database:
        database.execute("CREATE TABLE recipes (name)")
    before = course.gradebook_file.read_bytes()
    outcome = defter("roster", "import", write(course, "r.csv", "student_id\ns1"))
    assert "is not nbgrader's gradebook" in outcome.err
    assert course.gradebook_file.read_bytes() == before


def test_another_course_id_writes_nothing_by_looking(course, roster, defter):
    write(
        course, "course.toml", (course.folder / "course.toml").read_text(encoding="utf-8").replace("ceng501", "ceng502")
    )
    before = course.gradebook_file.read_bytes()
    assert defter("export").status == 0
    assert course.gradebook_file.read_bytes() == before


def test_a_class_list_is_not_as_large_as_a_disk(course, roster, defter):
    outcome = defter("roster", "import", "/dev/zero")
    assert outcome.status == 1
    assert "is larger than 10 MB" in outcome.err
