"""Late work: the rules by themselves, and through nbgrader's plugin point."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defter.course import load_course
from defter.gradebook import free_days_left, lateness
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


def test_istanbuls_own_rules(course):
    """+03:00 all the year since 2016, +02:00 in the winters before."""
    assert course.due_utc("hw1") == datetime(2021, 10, 31, 20, 59, tzinfo=UTC)
    assert datetime(2015, 12, 1, tzinfo=ISTANBUL).utcoffset() == timedelta(hours=2)
