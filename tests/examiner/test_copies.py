"""Copies of the student's kernel: a test may find one that another has left, but nothing that it has left there.

And what students are shown of hidden tests that failed: what each one's released part comes to, and nothing else.
"""

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


def printed(half, *tests):
    """What visible tests of a solution print; all must pass."""
    cells = [code(text, mark(f"test_half__{at}", grade=True, locked=True, points=2)) for at, text in enumerate(tests)]
    given = code('import sys\nstudent = sys.modules["__main__"]', mark("given", locked=True))
    source = notebook([given, code(half, mark("half", solution=True)), *cells])
    pair = borrow()
    try:
        executed, verdicts = judge_submission(source, read_plan(source), pair)
    finally:
        give_back(pair)
    assert [verdict.text for verdict in verdicts.tests] == [""] * len(tests)
    return [cell.outputs[0]["text"].splitlines()[0] for cell in executed.cells[-len(tests) :]]


PROCESS = "print(student.os.getpid())"


def test_one_copy_serves_tests_that_leave_nothing():
    first, second, third = printed("def half(x):\n    return x / 2", *["assert half(4) == 2\n" + PROCESS] * 3)
    assert first == second == third


COUNTERS = {
    "name": "n = 0\ndef count():\n    global n\n    n += 1\n    return n",
    "list": "calls = []\ndef count():\n    calls.append(1)\n    return len(calls)",
    "attribute": "def count():\n    count.n += 1\n    return count.n\ncount.n = 0",
    "default": "def count(known={}):\n    known[len(known)] = 1\n    return len(known)",
    "class": "class C:\n    n = 0\ndef count():\n    C.n += 1\n    return C.n",
    "object": "class C:\n    n = 0\nc = C()\ndef count():\n    c.n += 1\n    return c.n",
    "figure": "import matplotlib.pyplot as plt\ndef count():\n    plt.figure()\n    return len(plt.get_fignums())",
}


@pytest.mark.parametrize("counter", COUNTERS)
def test_what_a_test_leaves_that_can_be_seen_the_next_one_does_not_find(counter):
    assert printed(COUNTERS[counter], *["print(count())"] * 3) == ["1", "1", "1"]


def test_what_is_left_unseen_costs_nothing():
    count = "import numpy as np\nstate = np.zeros(1)\ndef count():\n    state[0] += 1\n    return float(state[0])"
    assert printed(count, *["found = count()\nassert found == 1\nprint(found)"] * 3) == ["1.0"] * 3


def test_each_test_finds_the_random_numbers_as_the_cells_left_them():
    draw = "import random\nimport numpy as np\n\ndef draw():\n    return random.random(), float(np.random.rand())"
    first, second = printed(draw, "print(draw())\n" + PROCESS, "print(draw())\n" + PROCESS)
    assert first == second


def test_what_a_test_has_bound_of_the_students_is_its_own_again():
    half = "step = 2\ndef half(x):\n    return x / step"
    assert printed(half, "step = 4\nprint(half(8))", "print(half(8))", "print(half(8))") == ["2.0", "4.0", "4.0"]


def test_warnings_are_given_to_each_test():
    warns = "import warnings\n\ndef half(x):\n    warnings.warn('half', UserWarning)\n    return x / 2"
    check = (
        "import warnings\nwith warnings.catch_warnings(record=True) as found:\n    warnings.simplefilter('always')\n"
        "    half(2)\nprint(len(found))"
    )
    assert printed(warns, check, check) == ["1", "1"]


def test_programs_that_a_test_has_started_are_gone_for_the_next():
    starts = (
        "import glob\nimport subprocess\n\ndef start():\n    subprocess.Popen(['sleep', '1000'])\n"
        "    return sum('sleep' in open(name).read() for name in glob.glob('/proc/[0-9]*/comm'))"
    )
    assert printed(starts, *["print(start())"] * 3) == ["1", "1", "1"]


SAYS = ["import time\n        time.sleep(1000)", "pass", "return True", "import os; os._exit(1)"]


@pytest.mark.parametrize("says", SAYS)
def test_a_copy_that_does_not_answer_or_lies_harms_nobody(says):
    hostile = (
        "import sys\nn = 0\n\ndef count():\n    global n\n    n += 1\n    def says(self):\n"
        f"        {says}\n    sys.modules['judging.remains'].Before.is_back = says\n    return n"
    )
    assert printed(hostile, *["found = count()\nassert found == 1\nprint(found)"] * 2) == ["1", "1"]
