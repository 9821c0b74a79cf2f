"""Who changed which score when and why."""

import getpass
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from defter.gradebook import because, note, open_gradebook, read_journal, watch_scores


@pytest.fixture
def imports(course, defter, roster):
    def run(item, *lines, header="student_id,score"):
        file = course.folder / f"{item}.csv"
        file.write_text("\n".join([header, *lines]))
        assert defter("grades", "import", item, file).status == 0

    return run


def lines(course, student=None):
    with open_gradebook(course) as gradebook:
        return read_journal(gradebook, student)


def told(course, student=None):
    return [(line.what, line.item, line.former, line.now, line.why) for line in lines(course, student)]


def test_imports_say_what_was_there_before(course, imports):
    imports("exam", "s1,42.5", "s2,0", header="student_id,score/50")
    imports("exam", "s1,45", "s2,0", header="student_id,score/50")
    imports("exam", "s1,", "s2,1", header="student_id,score/50")
    imports("hw1", "s1,excused")
    assert told(course, "s1") == [
        ("roster", None, "", "Last1, First1, s1@example.org", "roster.csv"),
        ("import", "exam", "", "42.5 of 50", "exam.csv"),
        ("import", "exam", "42.5 of 50", "45 of 50", "exam.csv"),
        ("import", "exam", "45 of 50", "", "exam.csv"),
        ("import", "hw1", "", "excused", "hw1.csv"),
    ]
    line = lines(course, "s1")[-1]
    assert line.who == getpass.getuser()
    assert abs(datetime.now(UTC) - line.at) < timedelta(minutes=1)


def test_a_changed_roster_is_in_it(course, defter, roster):
    file = course.folder / "names.csv"
    file.write_text("student_id,last_name\ns1,Öz\n", encoding="utf-8")
    defter("roster", "import", file)
    assert told(course, "s1")[-1] == ("roster", None, "Last1", "Öz", "names.csv")


def test_a_refused_file_leaves_no_line(course, defter, roster):
    before = told(course)
    file = course.folder / "exam.csv"
    file.write_text("student_id,score\ns1,50\ns2,oops\n")
    assert defter("grades", "import", "exam", file).status == 1
    assert told(course) == before


def test_a_note_stands_or_falls_with_its_change(course, roster):
    with open_gradebook(course, write=True) as gradebook:
        note(gradebook, "regrade", student="s1", item="hw1", former="20", now="25", why="test 3 was wrong")
    assert not [line for line in lines(course) if line.what == "regrade"]
    with open_gradebook(course, write=True) as gradebook, because("test 3 was wrong"):
        note(gradebook, "regrade", student="s1", item="hw1", former="20", now="25")
        gradebook.db.commit()
    assert told(course, "s1")[-1] == ("regrade", "hw1", "20", "25", "test 3 was wrong")


@pytest.fixture
def graded(course, roster):
    """hw1 with a test cell and a written answer, autograded for s1."""
    with open_gradebook(course, create=True) as gradebook:
        gradebook.add_assignment("hw1")
        gradebook.add_notebook("nb", "hw1")
        gradebook.add_grade_cell("test_f", "nb", "hw1", max_score=4, cell_type="code")
        gradebook.add_grade_cell("why", "nb", "hw1", max_score=6, cell_type="markdown")
        gradebook.add_submission("hw1", "s1")
        grade = gradebook.find_grade("test_f", "nb", "hw1", "s1")
        grade.auto_score = 3.0
        gradebook.db.commit()
    watch_scores()
    watch_scores()  # as often as a configuration is loaded
    return course


def test_a_score_by_hand_is_in_it(graded):
    for score in (2.5, "5"):  # as text, when it comes from the formgrader's page
        with open_gradebook(graded) as gradebook:
            gradebook.find_grade("why", "nb", "hw1", "s1").manual_score = score
            gradebook.db.commit()
    assert told(graded, "s1")[-2:] == [
        ("by hand", "hw1", "", "2.5", "cell why"),
        ("by hand", "hw1", "2.5", "5", "cell why"),
    ]


def test_autograding_anew_is_in_it_the_first_time_is_not(graded):
    before = len(lines(graded))
    with open_gradebook(graded) as gradebook:
        gradebook.find_grade("why", "nb", "hw1", "s1").auto_score = 1.0
        gradebook.find_grade("test_f", "nb", "hw1", "s1").auto_score = 4.0
        gradebook.db.commit()
    assert told(graded)[before:] == [("autograded", "hw1", "3", "4", "cell test_f")]


def test_an_import_is_noted_once_and_what_the_formgrader_does_to_it_too(graded, imports):
    imports("exam", "s1,60")
    with open_gradebook(graded) as gradebook:
        gradebook.find_grade("exam", "exam", "exam", "s1").manual_score = 65.0
        gradebook.db.commit()
    assert [line[:4] for line in told(graded, "s1") if line[1] == "exam"] == [
        ("import", "exam", "", "60 of 100"),
        ("by hand", "exam", "60", "65"),
    ]


def test_what_is_rolled_back_leaves_no_line(graded):
    before = told(graded)
    with open_gradebook(graded) as gradebook:
        gradebook.find_grade("why", "nb", "hw1", "s1").manual_score = 1.0
        gradebook.db.flush()
        gradebook.db.rollback()
    assert told(graded) == before


def test_a_gradebook_from_before_the_journal(course, roster):
    with open_gradebook(course, write=True) as gradebook:
        gradebook.db.execute(text("DROP TABLE defter_journal"))
        gradebook.db.commit()
    assert told(course) == []


def test_the_log_is_a_table(course, defter, imports):
    imports("exam", "s1,42.5", "s2,7")
    out = defter("log", "s1").out
    assert [word in out for word in ("before", "42.5 of 100", "import", "exam.csv", getpass.getuser())] == [True] * 5
    assert "7 of 100" not in out
    assert "7 of 100" in defter("log", "--item", "exam").out
    assert "roster.csv" not in defter("log", "--item", "exam").out


def test_the_log_of_an_unknown_student(course, defter, roster):
    outcome = defter("log", "s11")
    assert outcome.status == 1
    assert outcome.err == "student s11 is not in the roster; did you mean s1?\n"


def test_the_log_of_an_unknown_item(course, defter, roster):
    outcome = defter("log", "--item", "exams")
    assert outcome.status == 1
    assert outcome.err.startswith("'exams' is not an item of course.toml; use one of hw1, hw2, hw3, exam")
