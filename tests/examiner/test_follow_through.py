"""A bug costs its points once: what is judged again, and with what."""

import pytest

from defter.examiner import judge_submission, read_plan
from defter.examiner.clock import Patience
from defter.examiner.follow_through import FollowThrough
from defter.examiner.warm import borrow, give_back
from tests.notebooks import code, mark, notebook

EXERCISES = {
    "half": ("def half(x):\n    return x / 2", "half(4) == 2"),
    "root": ("def root(x):\n    return x**0.5", "root(9) == 3"),
    "quarter": ("def quarter(x):\n    return half(half(x))", "quarter(8) == 2"),
}
WRONG_HALF = "def half(x):\n    return x"


def homework(extra="", **solutions):
    cells = []
    for name, (right, holds) in EXERCISES.items():
        cells.append(code(solutions.get(name, right), mark(name, solution=True)))
        for what in ("first", "second"):
            cells.append(code(f"assert {holds}", mark(f"test_{name}__{what}", grade=True, locked=True, points=1)))
    return notebook([code(extra), *cells] if extra else cells)


def judge(submission, **settings):
    plan = read_plan(homework())
    pair = borrow(plan.modules)
    try:
        _, verdicts = judge_submission(submission, plan, pair, **settings)
    finally:
        give_back(pair)
    return {verdict.test: verdict for verdict in verdicts.tests}


def scores(found, exercise):
    return [found[f"test_{exercise}__{what}"].score for what in ("first", "second")]


@pytest.mark.slow
def test_each_test_of_what_uses_it_is_judged_again():
    found = judge(homework(half=WRONG_HALF))
    assert (scores(found, "half"), scores(found, "quarter")) == ([0, 0], [1, 1])
    assert found["test_quarter__second"].follow_through
    assert not found["test_root__first"].follow_through


@pytest.mark.slow
def test_through_a_helper_of_the_students():
    helper = "def twice(x):\n    return half(half(x))"
    found = judge(homework(helper, half=WRONG_HALF, quarter="def quarter(x):\n    return twice(x)"))
    assert scores(found, "quarter") == [1, 1]


@pytest.mark.slow
@pytest.mark.parametrize("end", ["__import__('os')._exit(1)", "while True: pass"], ids=["dies", "never ends"])
def test_an_own_cell_that_does_not_end_costs_its_points_alone(end):
    quarter = f"def quarter(x):\n    return half(half(x))\nif half(4) == 2:\n    {end}"
    found = judge(homework(half=WRONG_HALF, quarter=quarter), patience=Patience(cpu_s=2))
    assert scores(found, "quarter") == [0, 0]
    assert scores(found, "root") == [1, 1]


def test_what_uses_nothing_that_failed_is_not_judged_again():
    plan = read_plan(homework())
    own = dict(plan.solutions)
    follow = FollowThrough(plan, None, Patience(), own, own.values())  # no container: nothing may be run
    follow.failed |= {"half", "quarter"}
    assert follow.place("root", object()) is None
    assert follow.place("quarter", None) is None  # its kernel was lost
