"""Extensions, and penalties of what has been handed in: kept in the gradebook, told, taken back."""

from datetime import timedelta
from fractions import Fraction

import pytest

from defter.course import load_course
from defter.gradebook import open_gradebook, read_journal, read_records, store_penalties
from defter.nbgrader_settings import settings
from tests.conftest import ROOT
from tests.gradebook.test_late import with_policy


@pytest.fixture
def submitted(course, five_students):
    """hw1, out of 10: s1 got 8, two days and an hour after it was due."""
    course.gradebook_file.write_bytes(five_students)
    due = course.due_utc("hw1").replace(tzinfo=None)
    with open_gradebook(course, create=True) as gradebook:
        gradebook.add_assignment("hw1", duedate=due)
        gradebook.add_notebook("nb", "hw1")
        gradebook.add_grade_cell("test_f", "nb", "hw1", max_score=10, cell_type="code")
        gradebook.add_submission("hw1", "s1", timestamp=due + timedelta(days=2, hours=1))
        gradebook.find_grade("test_f", "nb", "hw1", "s1").auto_score = 8.0
        gradebook.db.commit()
    return course


def score(course, item="hw1", student="s1"):
    with open_gradebook(course) as gradebook:
        (record,) = read_records(course, gradebook, student)
    return float(record.scores[item].points), record


def test_a_penalty_is_taken_from_the_score_there_is_now(submitted):
    assert score(submitted)[0] == 8
    strict = with_policy(submitted.folder, "penalty_per_day = 10")
    assert score(strict)[0] == pytest.approx(8 * 0.7)
    with open_gradebook(strict) as gradebook:
        gradebook.find_grade("test_f", "nb", "hw1", "s1").manual_score = 10
        gradebook.db.commit()
    assert score(strict)[0] == 7


def test_an_extension_is_kept_told_and_taken_back(submitted, defter):
    strict = with_policy(submitted.folder, "penalty_per_day = 10")
    outcome = defter("extend", "hw1", "s1", "--until", "2021-11-02", "--reason", "fever")
    assert outcome.out == "hw1: s1 has until 2021-11-02 23:59 (Europe/Istanbul)\n"
    points, record = score(strict)
    assert points == pytest.approx(8 * 0.9)
    assert (record.late["hw1"].days, record.extensions["hw1"].reason) == (1, "fever")
    with open_gradebook(strict) as gradebook:
        submission = gradebook.find_submission("hw1", "s1")
        # due at 23:59:00, extended to 23:59:59 of 2 November
        assert submission.extension == timedelta(days=2, seconds=59)
        assert submission.late_submission_penalty == pytest.approx(0.8)
        line = read_journal(gradebook, "s1")[-1]
        assert (line.what, line.former, line.now, line.why) == ("extension", "", "2021-11-02 23:59", "fever")
    assert "hw1: 7.2 of 10 = 72%; extended to 2021-11-02 23:59, 1 day late, 10% off" in defter("standings", "s1").out
    assert defter("extend", "hw1", "s1", "--withdraw", "--reason", "no report came").status == 0
    assert score(strict)[0] == pytest.approx(8 * 0.7)


def test_an_extension_before_anything_is_handed_in(course, roster, defter):
    assert defter("extend", "hw2", "s2", "--until", "2021-12-07 12:00", "--reason", "conference").status == 0
    out = defter("standings", "s2").out
    assert "hw2: missing; extended to 2021-12-07 12:00" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["hw1", "s1", "--until", "tomorrow"], "--until 'tomorrow' is not a date and time; write it as"),
        (["hw1", "s1", "--until", "2021-10-31 23:59"], "is not after the due date of hw1, 2021-10-31 23:59"),
        (["hw1", "s1", "--until", "2021-11-03T12:00+03:00"], "has an offset; write the course's own local time"),
        (["exam", "s1", "--until", "2021-11-03"], "'exam' is not an assignment with a due date; use one of hw1, hw2"),
        (["hw1", "s7", "--until", "2021-11-03"], "student s7 is not in the roster"),
        (["hw1", "s1", "--withdraw"], "s1 has no extension for hw1; there is nothing to take back"),
        (["hw1", "s1"], "give either --until, or --withdraw"),
        (["hw1", "s1", "--until", "2021-11-03", "--reason", " "], "a decision needs a reason"),
    ],
)
def test_what_cant_be_extended_is_one_line(course, roster, defter, arguments, says):
    before = course.gradebook_file.read_bytes()
    outcome = defter("extend", *["--reason", "fever"], *arguments)
    assert outcome.status == 1
    assert says in outcome.err
    assert len(outcome.err.splitlines()) == 1
    assert course.gradebook_file.read_bytes() == before


def test_nothing_is_kept_of_a_former_student(course, roster, defter):
    defter("extend", "hw1", "s1", "--until", "2021-11-03", "--reason", "fever")
    defter("grades", "na", "s1", "--reason", "left")
    with open_gradebook(course) as gradebook:
        gradebook.remove_student("s1")
    (course.folder / "again.csv").write_text("student_id\ns1\n")
    defter("roster", "import", course.folder / "again.csv")
    with open_gradebook(course) as gradebook:
        (record,) = read_records(course, gradebook, "s1")
    assert (record.na, record.extensions) == (None, {})


def test_penalties_are_renewed_for_nbgraders_own_pages(submitted):
    strict = with_policy(submitted.folder, "penalty_per_day = 10\nfree_days = 1")
    with open_gradebook(strict) as gradebook:
        assert store_penalties(strict, gradebook, "s1") == {"hw1": Fraction(1, 5)}
        gradebook.db.commit()
        assert gradebook.find_submission("hw1", "s1").late_submission_penalty == pytest.approx(1.6)


def test_without_rules_what_was_stored_by_former_ones_is_gone(submitted):
    strict = with_policy(submitted.folder, "penalty_per_day = 10")
    with open_gradebook(strict) as gradebook:
        store_penalties(strict, gradebook, "s1")
        gradebook.db.commit()
    lenient = with_policy(submitted.folder, "")
    assert score(lenient)[0] == 8
    with open_gradebook(lenient) as gradebook:
        store_penalties(lenient, gradebook, "s1")
        gradebook.db.commit()
        assert gradebook.find_submission("hw1", "s1").late_submission_penalty == 0


def test_a_plugin_of_ones_own_decides_if_it_is_said_so(submitted):
    own = with_policy(submitted.folder, "by_plugin = true")
    with open_gradebook(own) as gradebook:
        gradebook.find_submission_notebook("nb", "hw1", "s1").late_submission_penalty = 3.5
        gradebook.db.commit()
        assert store_penalties(own, gradebook, "s1") == {}
        gradebook.db.commit()
    assert score(own)[0] == 4.5
    assert "AssignLatePenalties" not in settings(own)
    assert "LateDays" in str(settings(load_course(ROOT)).AssignLatePenalties)
