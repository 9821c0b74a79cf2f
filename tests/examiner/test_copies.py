"""Copies of the student's kernel: a test may find one that another has left, but nothing that it has left there."""

import pytest

from defter.examiner import judge_submission, read_plan
from defter.examiner.warm import borrow, give_back
from tests.notebooks import code, mark, notebook

pytestmark = pytest.mark.slow


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
    "thread": (
        "import threading\ndef count():\n    threading.Thread(target=threading.Event().wait).start()\n"
        "    return threading.active_count() - 1"
    ),
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
        "import glob\nimport subprocess\nimport time\n\ndef start():\n"
        "    found = sum('sleep' in open(name).read() for name in glob.glob('/proc/[0-9]*/comm'))\n"
        "    subprocess.Popen(['sleep', '1000'])\n    time.sleep(0.2)\n    return found"
    )
    assert printed(starts, *["print(start())"] * 3) == ["0", "0", "0"]


SAYS = ["import time\n        time.sleep(1000)", "pass", "return True", "import os; os._exit(1)"]


@pytest.mark.parametrize("says", SAYS)
def test_a_copy_that_does_not_answer_or_lies_harms_nobody(says):
    hostile = (
        "import sys\nn = 0\n\ndef count():\n    global n\n    n += 1\n    def says(self):\n"
        f"        {says}\n    sys.modules['judging.remains'].Before.is_back = says\n    return n"
    )
    assert printed(hostile, *["found = count()\nassert found == 1\nprint(found)"] * 2) == ["1", "1"]


HOLDS = """
import numpy as np

def make():
    held = [None]  # not seen
    def {name}():
        held[0] = np.ones({size} << 17)
        return 1
    return {name}

{name} = make()
"""


def test_what_copies_hold_takes_no_memory_from_other_tests():
    cells = []
    for name in "fgh":
        cells.append(code(HOLDS.format(name=name, size=800), mark(name, solution=True)))
        text = f"assert {name}() == 1"
        cells.append(code(text, mark(f"test_{name}__values", grade=True, locked=True, points=1)))
    source = notebook(cells)
    pair = borrow()
    try:
        _, verdicts = judge_submission(source, read_plan(source), pair)
    finally:
        give_back(pair)
    assert [verdict.outcome for verdict in verdicts.tests] == ["passed"] * 3
