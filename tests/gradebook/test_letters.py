"""Totals, letters and what rounding does to them: against exact arithmetic."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defter.course import load_course
from defter.course_policies import Letters
from defter.gradebook import Excused, Scored, letter, round_half_up, rounded_total, standing
from defter.gradebook.letters import boundaries_near
from tests.conftest import ROOT

METU = Letters()
ORDER = list(METU.cutoffs)
TINY = Fraction(1, 10**50)


@pytest.mark.parametrize("decimals", [0, 1, 2])
@pytest.mark.parametrize(("name", "cutoff"), [band for band in METU.cutoffs.items() if band[1] > 0])
def test_a_letter_begins_where_rounding_reaches_its_cutoff(name, cutoff, decimals):
    letters = Letters(decimals=decimals)
    edge = Fraction(cutoff) - Fraction(1, 2 * 10**decimals)
    below = ORDER[ORDER.index(name) + 1]
    assert [letter(letters, total) for total in (edge, edge - TINY)] == [name, below]
    assert letter(letters, Fraction(cutoff)) == name


@given(st.fractions(min_value=0, max_value=100), st.sampled_from([0, 1, 2]))
def test_rounding_is_exact(total, decimals):
    shown = Fraction(round_half_up(total, decimals))
    half = Fraction(1, 2 * 10**decimals)
    assert -half < shown - total <= half
    assert (shown * 10**decimals).denominator == 1


@given(st.fractions(min_value=0, max_value=100), st.fractions(min_value=0, max_value=100))
def test_more_is_never_a_lower_letter(a, b):
    low, high = sorted([a, b])
    assert ORDER.index(letter(METU, high)) <= ORDER.index(letter(METU, low))


@given(st.fractions(min_value=0, max_value=100), st.decimals(0, 10, places=2))
def test_near_is_what_is_no_farther(total, distance):
    near = dict(boundaries_near(METU, total, distance))
    shown = rounded_total(METU, total)
    for name, cutoff in METU.cutoffs.items():
        if cutoff:
            assert (name in near) == (abs(shown - cutoff) <= distance)
    assert all(METU.cutoffs[name] + by == shown for name, by in near.items())


fraction = st.fractions(min_value=0, max_value=1, max_denominator=1000)


@pytest.fixture(scope="module")
def dropping(tmp_path_factory):
    """A course that drops the lowest homework, and knows a bonus."""
    text = (ROOT / "course.toml").read_text(encoding="utf-8")
    bonus = '[imported.challenge]\ncomponent = "homework"\ntitle = "A challenge"\nshare = 0.5\nbonus = true\n\n'
    text = text.replace("[grading]", f"{bonus}[drop_lowest]\nhomework = 1\n\n[grading]")
    file = tmp_path_factory.mktemp("dropping") / "course.toml"
    file.write_text(text, encoding="utf-8")
    return load_course(file)


def out_of_one(scores):
    return {name: Scored(value, Fraction(1)) for name, value in scores.items()}


@given(scores=st.dictionaries(st.sampled_from(["hw1", "hw2", "hw3"]), fraction))
def test_the_lowest_doesnt_count(dropping, scores):
    best = sorted((scores.get(name, Fraction()) for name in ("hw1", "hw2", "hw3")), reverse=True)[:2]
    assert standing(dropping, out_of_one(scores)).total == Fraction(45) * sum(best) / 2


@given(scores=st.dictionaries(st.sampled_from(["hw1", "hw2", "hw3"]), fraction), bonus=fraction)
def test_a_bonus_only_adds(dropping, scores, bonus):
    without = standing(dropping, out_of_one(scores))
    with_it = standing(dropping, out_of_one(scores | {"challenge": bonus}))
    assert with_it.total == min(Fraction(45), without.total + 45 * bonus * Fraction(1, 2) / 2)
    assert "challenge" not in without.missing


@given(
    scores=st.dictionaries(st.sampled_from(["hw1", "hw2", "hw3", "challenge", "exam", "presentation"]), fraction),
    better=fraction,
    item=st.sampled_from(["hw1", "hw2", "hw3", "challenge", "exam"]),
)
def test_better_is_never_less_and_all_stays_in_bounds(dropping, scores, better, item):
    before = standing(dropping, out_of_one(scores))
    after = standing(dropping, out_of_one(scores | {item: max(better, scores.get(item, Fraction()))}))
    assert 0 <= before.total <= after.total <= after.if_full <= 100
    assert before.so_far is None or 0 <= before.so_far <= 100


def test_one_item_is_always_left(dropping):
    scores = out_of_one({"hw3": Fraction(1, 2)}) | {"hw1": Excused(), "hw2": Excused()}
    assert standing(dropping, scores).components["homework"] == Fraction(1, 2)


def test_with_everything_graded_the_three_totals_are_one():
    course = load_course(ROOT)
    result = standing(course, out_of_one(dict.fromkeys(course.items, Fraction(7, 9))))
    assert result.total == result.if_full == result.so_far == Fraction(700, 9)
    assert Decimal(rounded_total(METU, result.total)) == Decimal("77.78")
