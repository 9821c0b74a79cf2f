"""What students are shown of hidden tests that failed: what each one's released part comes to, and nothing else."""

import pytest

from defter.examiner import judge_submission, read_plan
from defter.examiner.warm import borrow, give_back
from tests.notebooks import code, mark, notebook

pytestmark = pytest.mark.slow

PRINTS = "def half(x):\n    print('half of', x)\n    return x"


def shown(half, *released):
    """Outcome and output of each released part; all hidden parts fail."""
    tests = [
        code(
            f"{part}\n### BEGIN HIDDEN TESTS\nassert half(4) == 2, 'hidden'\n### END HIDDEN TESTS",
            mark(f"test_half__{number}", grade=True, locked=True, points=2),
        )
        for number, part in enumerate(released)
    ]
    source = notebook([code(half, mark("half", solution=True)), *tests])
    pair = borrow()
    try:
        _, verdicts = judge_submission(source, read_plan(source), pair)
    finally:
        give_back(pair)
    assert all(verdict.score == 0 for verdict in verdicts.tests)
    return [
        (verdict.visible_outcome, "".join(output.get("text", "") for output in verdict.visible_outputs))
        for verdict in verdicts.tests
    ]


def test_each_shows_what_it_prints_itself():
    parts = "assert half(1)", "x = 3", "assert half(5) and half(7)"
    assert shown(PRINTS, *parts) == [("passed", "half of 1\n"), ("passed", ""), ("passed", "half of 5\nhalf of 7\n")]


@pytest.mark.parametrize("fails", [0, 1, 2])
def test_one_that_fails_fails_alone(fails):
    parts = ["assert half(1)", "assert half(2)", "assert half(3)"]
    parts[fails] = "assert half(0), 'nothing'"
    found = shown(PRINTS, *parts)
    assert [outcome for outcome, _ in found] == ["failed" if k == fails else "passed" for k in range(3)]
    assert [text for _, text in found] == [f"half of {0 if k == fails else k + 1}\n" for k in range(3)]


def test_one_that_is_no_python_fails_alone():
    assert [outcome for outcome, _ in shown(PRINTS, "assert half(1)", "assert half(", "x = 1")] == [
        "passed",
        "failed",
        "passed",
    ]


def test_one_that_breaks_the_examiner_costs_no_other():
    found = shown(LONG + PRINTS, "assert half(1)", "import os\nos._exit(1)", "assert half(2)")
    assert found[0] == ("passed", "half of 1\n")
    assert found[1][0] == "infrastructure"
    assert found[2] == ("passed", "half of 2\n")


LONG = "import time\ntime.sleep(5.1)\n\n"  # so that released parts are judged before what is hidden


def judged(half, *tests):
    """Verdicts of tests: what is released of each, and what is hidden, None if it has no hidden part."""
    cells = [
        code(
            released + (f"\n### BEGIN HIDDEN TESTS\n{hidden}\n### END HIDDEN TESTS" if hidden else ""),
            mark(f"test_half__{number}", grade=True, locked=True, points=2),
        )
        for number, (released, hidden) in enumerate(tests)
    ]
    source = notebook([code("calls = []", mark("given", locked=True)), code(half, mark("half", solution=True)), *cells])
    pair = borrow()
    try:
        return judge_submission(source, read_plan(source), pair)[1].tests
    finally:
        give_back(pair)


def test_a_visible_test_between_them_finds_what_stands_before_it():
    found = judged(
        LONG + "def half(x):\n    return x / 2",
        ("x = 4\nassert half(x) == 2", "assert half(x) == 2"),
        ("assert half(x) == 2", None),
        ("x = 10\nassert half(x) == 5", "assert half(x) == 5"),
    )
    assert [verdict.score for verdict in found] == [2, 2, 2]


def test_what_they_leave_is_there_once_whether_they_pass_or_not():
    for wrong, outcome in (("", "passed"), ("\nassert half(1) == 7", "failed")):
        found = judged(
            LONG + "def half(x):\n    return x",
            ("calls.append(1)\nassert half(4)", "assert half(4) == 2"),
            ("assert len(calls) == 1" + wrong, "assert half(4) == 2"),
            ("assert len(calls) == 1", None),
        )
        assert [verdict.visible_outcome for verdict in found[:2]] == ["passed", outcome]
        assert found[2].score == 2


def test_a_name_of_the_students_is_put_back_between_them():
    found = judged(
        "result = 1\ndef half(x):\n    return x",
        ("result = half(4)", "assert half(4) == 2"),
        ("assert result == 4", "assert half(4) == 2"),
    )
    assert [verdict.visible_outcome for verdict in found] == ["passed", "failed"]


def test_what_a_test_leaves_is_there_again_after_the_examiner_broke():
    found = judged(
        "def half(x):\n    return x / 2",
        ("x = 4\nassert half(x)", "assert half(x) == 2"),
        ("y = 1", "import os\nos._exit(1)"),
        ("assert half(x)", "assert half(x) == 2"),
    )
    assert [verdict.outcome for verdict in found] == ["passed", "infrastructure", "passed"]


def test_what_a_program_prints_is_shown():
    texts = [text for _, text in shown(PRINTS, "import subprocess\nsubprocess.run(['echo', 'hello'])\nx = 1", "x = 2")]
    assert texts == ["hello\n", ""]


def test_one_with_a_score_is_seen_to_have_missed_points():
    assert [outcome for outcome, _ in shown(PRINTS, "x = 1", "sum([1, 0])", "x = 2")] == ["passed", "failed", "passed"]


def test_warnings_are_shown_where_they_were_given():
    warns = "import warnings\n\ndef half(x):\n    warnings.warn(f'half of {x}')\n    return x"
    texts = [text for _, text in shown(warns, "assert half(1)", "assert half(2)")]
    assert "half of 1" in texts[0]
    assert "half of 2" in texts[1]
    assert "half of 2" not in texts[0]
