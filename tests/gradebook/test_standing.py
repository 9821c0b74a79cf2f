"""The arithmetic of a standing, against the definition."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defter.course import load_course
from defter.gradebook import Excused, Scored, standing
from tests.conftest import ROOT

COURSE = load_course(ROOT)
ITEMS = list(COURSE.items)

scored = st.builds(
    lambda maximum, part: Scored(maximum * part, maximum),
    st.fractions(min_value="1/10", max_value=200, max_denominator=100),
    st.fractions(min_value=0, max_value=1, max_denominator=1000),
)
#: Scores of which no component is excused whole.
records = st.dictionaries(st.sampled_from(ITEMS), scored).flatmap(
    lambda scores: st.sets(st.sampled_from(["hw1", "hw2", "hw3"]), max_size=2).map(
        lambda excused: scores | dict.fromkeys(excused, Excused())
    )
)


def points(part, maximum=100):
    return Scored(Fraction(part), Fraction(maximum))


@given(records)
def test_total_is_the_definition(scores):
    total = Fraction()
    for component, weight in COURSE.components.items():
        counted = [name for name in COURSE.items_of(component) if not isinstance(scores.get(name), Excused)]
        reached = [scores[name].points / scores[name].maximum for name in counted if name in scores]
        total += Fraction(weight) * sum(reached, Fraction()) / len(counted)
    assert standing(COURSE, scores).total == total


@given(records)
def test_total_stays_between_0_and_100(scores):
    assert 0 <= standing(COURSE, scores).total <= 100


@given(records, st.sampled_from(ITEMS))
def test_a_better_score_never_lowers_the_total(scores, item):
    if not isinstance(scores.get(item), Excused):
        assert standing(COURSE, scores | {item: points(100)}).total >= standing(COURSE, scores).total


@given(records)
def test_order_of_scores_is_of_no_matter(scores):
    assert standing(COURSE, dict(reversed(scores.items()))) == standing(COURSE, scores)


@given(records)
def test_missing_is_what_has_neither_score_nor_excuse(scores):
    assert set(standing(COURSE, scores).missing) == set(ITEMS) - scores.keys()


def test_missing_excused_and_zero_are_three_things():
    rest = {"hw2": points(80), "hw3": points(60)}
    missing = standing(COURSE, rest)
    zero = standing(COURSE, rest | {"hw1": points(0)})
    excused = standing(COURSE, rest | {"hw1": Excused()})
    assert missing.total == zero.total == Fraction(45) * Fraction(140, 300)
    assert excused.total == Fraction(45) * Fraction(70, 100)
    assert "hw1" in missing.missing
    assert "hw1" not in zero.missing
    assert "hw1" not in excused.missing


def test_a_component_without_scores_has_none():
    assert standing(COURSE, {"hw1": points(50)}).components == {
        "homework": Fraction(1, 6),
        "exam": None,
        "presentation": None,
        "participation": None,
    }


def test_all_of_a_component_excused_is_refused():
    with pytest.raises(ValueError, match="every item of homework is excused"):
        standing(COURSE, dict.fromkeys(["hw1", "hw2", "hw3"], Excused()))


def test_extra_credit_counts_within_its_component_only():
    result = standing(COURSE, {"hw1": points(130), "hw2": points(80), "hw3": points(80)})
    assert result.components["homework"] == Fraction(290, 300)
    assert standing(COURSE, {"exam": points(120)}).total == 35


def test_shares_weigh_items(course):
    file = course.folder / "course.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("[assignments.hw1]", "[assignments.hw1]\nshare = 2"), encoding="utf-8")
    result = standing(load_course(file), {"hw1": points(100), "hw2": points(40)})
    assert result.components["homework"] == Fraction(2 * 100 + 40, 400)
