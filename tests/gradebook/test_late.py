"""Late work: the rules by themselves, and through nbgrader's plugin point."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defter.course import load_course
from defter.gradebook import (
    free_days_left,
    lateness,
    open_gradebook,
    read_journal,
    read_records,
    store_penalties,
)
from defter.nbgrader_settings import settings
from tests.conftest import ROOT

ISTANBUL = ZoneInfo("Europe/Istanbul")
TEXT = (ROOT / "course.toml").read_text(encoding="utf-8")


def with_policy(folder, policy, **replaced):
    text = TEXT.replace("[grading]", f"[late]\n{policy}\n\n[grading]")
    for old, new in replaced.items():
        text = text.replace(old, new)
    (folder / "course.toml").write_text(text, encoding="utf-8")
    return load_course(folder)


@pytest.fixture(scope="module")
def strict(tmp_path_factory):
    policy = "penalty_per_day = 10\nmax_penalty = 40\ngrace_minutes = 15\nfree_days = 3\ncutoff_days = 7"
    return with_policy(tmp_path_factory.mktemp("strict"), policy)


def after(course, item, **late):
    return course.due_utc(item) + timedelta(**late)


@pytest.mark.parametrize(
    ("late", "days"),
    [
        ({"seconds": -1}, 0),
        ({"seconds": 0}, 0),
        ({"minutes": 15}, 0),
        ({"minutes": 15, "seconds": 1}, 1),
        ({"days": 1}, 1),
        ({"days": 1, "seconds": 1}, 2),
        ({"days": 7}, 7),
    ],
)
def test_a_day_that_has_begun_counts(strict, late, days):
    assert lateness(strict, {"hw1": after(strict, "hw1", **late)}, {})["hw1"].days == days


@pytest.mark.parametrize(("days", "percent"), [(3, 0), (4, 10), (6, 30), (7, 40), (8, 100)])
def test_penalty_cap_and_cutoff(strict, days, percent):
    late = lateness(strict, {"hw1": after(strict, "hw1", days=days)}, {})["hw1"]
    assert late.penalty == Fraction(percent, 100)
    assert late.cut_off == (days > 7)
    assert late.free == (0 if late.cut_off else 3)


def test_free_days_go_by_due_dates_as_far_as_they_go(strict):
    handed_in = {"hw2": after(strict, "hw2", days=2), "hw1": after(strict, "hw1", days=2), "hw3": after(strict, "hw3")}
    late = lateness(strict, handed_in, {})
    assert [(name, late[name].free, late[name].penalty) for name in ("hw1", "hw2", "hw3")] == [
        ("hw1", 2, 0),
        ("hw2", 1, Fraction(1, 10)),
        ("hw3", 0, 0),
    ]
    assert free_days_left(strict, late) == 0


def test_an_extension_moves_everything(strict):
    until = after(strict, "hw1", days=5)
    late = lateness(strict, {"hw1": until + timedelta(hours=30)}, {"hw1": until})["hw1"]
    assert (late.days, late.extended, late.until) == (2, True, until)


def test_by_default_nothing_is_deducted():
    course = load_course(ROOT)
    late = lateness(course, {"hw1": after(course, "hw1", days=90)}, {})["hw1"]
    assert (late.days, late.penalty, late.free) == (90, 0, 0)


def test_a_time_that_isnt_known_is_in_time(strict):
    assert lateness(strict, {"hw1": None}, {})["hw1"].days == 0


def test_a_day_is_the_same_time_on_the_next_day_where_clocks_change(tmp_path):
    """Where clocks are put back, as in Berlin that night, a day has 25 hours."""
    dates = {"release = 2021-10-22": "release = 2021-10-20", "due = 2021-10-31 23:59:00": "due = 2021-10-30 23:59:00"}
    course = with_policy(tmp_path, "penalty_per_day = 10", **dates, **{"Europe/Istanbul": "Europe/Berlin"})
    handed_in = datetime(2021, 10, 31, 23, 59, tzinfo=ZoneInfo("Europe/Berlin"))
    late = lateness(course, {"hw1": handed_in}, {})["hw1"]
    assert late.by == timedelta(hours=25)
    assert late.days == 1


@given(
    st.lists(st.integers(0, 20 * 24 * 60), min_size=3, max_size=3),
    st.integers(0, 2),
    st.integers(1, 3000),
)
def test_later_never_costs_less(strict, minutes, which, more):
    """Of the submission itself: later work is never better off."""
    items = ["hw1", "hw2", "hw3"]

    def penalty(minutes):
        handed_in = {item: after(strict, item, minutes=late) for item, late in zip(items, minutes, strict=True)}
        found = lateness(strict, handed_in, {})
        assert all(0 <= late.penalty <= 1 for late in found.values())
        assert sum(late.free for late in found.values()) <= 3
        return found[items[which]].penalty

    later = [late + more * (position == which) for position, late in enumerate(minutes)]
    assert penalty(later) >= penalty(minutes)


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


def test_istanbuls_own_rules(course):
    """+03:00 all the year since 2016, +02:00 in the winters before."""
    assert course.due_utc("hw1") == datetime(2021, 10, 31, 20, 59, tzinfo=UTC)
    assert datetime(2015, 12, 1, tzinfo=ISTANBUL).utcoffset() == timedelta(hours=2)
