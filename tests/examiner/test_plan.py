"""What a plan says of names that one test binds and a later one takes."""

import pytest

from defter.examiner import judge_submission, read_plan
from defter.examiner.warm import borrow, give_back
from tests.notebooks import code, mark, notebook


def needed_later(*cells):
    """Cells are tests, but those that begin with `given:` or `solution:`."""
    made = []
    for number, text in enumerate(cells):
        kind, _, rest = text.partition(": ")
        if kind == "solution":
            made.append(code(rest, mark(f"s{number}", solution=True)))
        elif kind == "given":
            made.append(code(rest, mark(f"g{number}", locked=True)))
        else:
            made.append(code(text, mark(f"t{number}", grade=True, locked=True, points=1)))
    return read_plan(notebook(made)).needed_later


@pytest.mark.parametrize(
    ("cells", "needed"),
    [
        (["x = 1", "assert x"], {"t0"}),
        (["x = 1", "x = 2", "assert x"], {"t1", "t0"}),  # one too many: the second may fail before it binds x
        (["x = 1", "x = 2\nassert x"], set()),
        (["x = 1", "if True:\n    x = 2\nassert x"], {"t0"}),
        (["x = 1", "if True:\n    x = 2\nelse:\n    x = 3\nassert x"], set()),
        (["x = 1", "while False:\n    x = 2\nelse:\n    pass\nassert x"], {"t0"}),
        (["x = 1", "for x in []:\n    pass\nassert x"], {"t0"}),
        (["x = 1", "for x in [2, 3]:\n    y = x\nassert x and y"], set()),
        (["x = 1", "for x in range(3):\n    break\nassert x"], {"t0"}),
        (["x = 1", "with open('f') as f:\n    x = 2\nassert x"], set()),
        (["x = 1", "with suppress(OSError):\n    x = 2\nassert x"], {"t0"}),
        (["x = 1", "try:\n    x = 2\nexcept OSError:\n    pass\nassert x"], {"t0"}),
        (["x = 1", "try:\n    pass\nexcept OSError as x:\n    assert x"], set()),
        (["x = 1", "match 2:\n    case x:\n        assert x"], set()),
        (["x = 1", "grad(lambda x: f(x), x)"], {"t0"}),
        (["x = 1", "grad(lambda x: f(x), 2)"], set()),
        (["x = 1", "[x for x in x]"], {"t0"}),
        (["x = 1", "[x for x in (2, 4)]\nassert x"], {"t0"}),
        (["x = 1", "[x for x in (2, 4)]"], set()),
        (["x = 1", "def f(x=x): return x"], {"t0"}),
        (["x = 1", "class A:\n    x = x"], {"t0"}),
        (["x = 1", "del x"], {"t0"}),
        (["x = 1", "x = 2\ndel x\nassert x"], {"t0"}),
        (["x = 1", "x += 1"], {"t0"}),
        (["x = 1", "%%time\nassert x"], {"t0"}),
        (["x = 1", "assert globals()['x']"], {"t0"}),
        (["x = 1", "assert ("], {"t0"}),
        (["%%time\nx = 1", "assert x"], {"t0"}),
        (["from math import *", "assert pi"], {"t0"}),
        (["def f():\n    global x\n    x = 1\nf()", "assert x"], {"t0"}),
        (["assert [x := n for n in (1, 2)]", "assert x"], {"t0"}),
        (["match [1, 2]:\n    case [_, *x]:\n        pass", "assert x"], {"t0"}),
        (["given: def near(a): return a < tol", "tol = 1", "assert near(0)"], {"t1"}),
        (["given: def near(a): return a < tol", "def close(a): return near(a)", "tol = 1", "close(0)"], {"t1", "t2"}),
        (["given: seen = []", "seen.append(1)", "assert all(seen)"], {"t1"}),
        (["given: worst = {}\ndef note(e): worst['e'] = e", "note(1)", "assert worst['e'] < 2"], {"t1"}),
        (["given: import math", "math.twice = sum", "assert math.twice"], {"t1"}),
        (["given: for x in []: pass", "solution: y = x", "x = 2", "assert x"], {"t2"}),
        (["given: x = 1\ndel x", "solution: y = x", "x = 2", "assert x"], {"t2"}),
        (["x = 1", "given: x = 2", "assert x"], set()),
        (["given: x = 1", "solution: y = x", "x = 2", "assert x == 1"], set()),
        (["solution: x = 1", "x = 2", "assert x == 1"], set()),
    ],
)
def test_needed_later(cells, needed):
    assert needed_later(*cells) - {f"t{len(cells) - 1}"} == needed


@pytest.mark.parametrize(
    ("test", "is_needed"),
    [
        ("seen.append(1)\nassert len(seen) == 1", True),
        ("note(1)\nassert seen", True),
        ("if seen:\n    x = 1\nassert x", True),
        ("%time x = 1", True),
        ("assert not seen", False),
        ("x = 1\nx += 1\nassert x", False),
    ],
)
def test_needed_when_it_is_judged_again(test, is_needed):
    given = "seen = []\ndef note(x): seen.append(x)"
    assert needed_later("given: " + given, test) == ({"t1"} if is_needed else set())


@pytest.mark.slow
def test_a_wrong_solution_fails_by_what_an_earlier_test_has_noted():
    made = [
        code("checks = []", mark("given", locked=True)),
        code("def half(x):\n    return x", mark("half", solution=True)),
        code("checks.append(half(4) == 2)", mark("test_half__notes", grade=True, locked=True, points=1)),
        code(
            "### BEGIN HIDDEN TESTS\nassert all(checks)\n### END HIDDEN TESTS",
            mark("test_half__all", grade=True, locked=True, points=1),
        ),
    ]
    pair = borrow()
    try:
        _, verdicts = judge_submission(notebook(made), read_plan(notebook(made)), pair)
    finally:
        give_back(pair)
    assert [verdict.score for verdict in verdicts.tests] == [1, 0]
