"""Where cells only define, tests share a copy of the kernel; each finds the names as they were where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defter.examiner import judge_submission, read_plan
from defter.examiner.definitions import only_define
from defter.examiner.warm import borrow, give_back
from tests.notebooks import code, mark, notebook

DEFINE = [
    "",
    "# nothing",
    "def f(x, *y, k=(1, -2.5), **z): return g(x)",
    "def f(x: np.ndarray, y: list[int] | None = None) -> tuple[int, ...]: ...",
    "async def f(): await g()",
    "@torch.no_grad()\ndef f(): return g()",
    "class A(nn.Module):\n    '''Text.'''\n    n: int = 3\n    @staticmethod\n    def f(): return g()",
    "class A:\n    names = ('x', 'y')\n    @property\n    def p(self): return 1",
    "rate = 0.1",
    "best = f\nactivation = torch.tanh\nsizes = [1, {'a': (2, 3)}]",
]
DO_MORE = [
    "f(1)",
    "f",
    "x = f(1)",
    "x += 1",
    "x: int = 1",
    "x[0] = 1",
    "x.y = 1",
    "x = y[0]",
    "x, y = z",
    "x = [f(y) for y in z]",
    "x = f'{y}'",
    "if x: pass",
    "del x",
    "import numpy",
    "%matplotlib inline",
    "def f(:",
    "def f(x=g()): pass",
    "def f(x: g()): pass",
    "@register\ndef f(): pass",
    "class A(make()): pass",
    "class A(B, extra=1): pass",
    "class A:\n    n = g()",
    "class A:\n    for n in range(3): pass",
    "@dataclass\nclass A: pass",
    "x = lambda: 1\nx()",
]


@pytest.mark.parametrize("cell", DEFINE)
def test_what_only_defines(cell):
    assert only_define([cell]) == [True]


@pytest.mark.parametrize("cell", DO_MORE)
def test_what_does_more(cell):
    assert only_define([cell]) == [False]


@given(st.text())
def test_any_text_does_or_does_not(cell):
    assert only_define([cell]) in ([True], [False])


def test_what_is_too_deep_does_more():
    assert only_define(["x = " + "-" * 100_000 + "1", "x = " + "(" * 5000 + ")" * 5000]) == [False, False]


def test_nothing_only_defines_where_classes_listen():
    assert (
        only_define(["class A(B): pass", "class B:\n    def __init_subclass__(cls): known.append(cls)"]) == [False] * 2
    )


PLACES = """
import os
def names():
    return "".join(sorted(name for name in globals() if name in "fgh"))
"""


def judged(*cells):
    """The verdicts of tests, which begin with `# test`, among a student's cells, and what each printed."""
    made = [code('import sys\nstudent = sys.modules["__main__"]', mark("given", locked=True))]
    for at, text in enumerate(cells):
        if text.startswith("# test"):
            made.append(code(text, mark(f"test_{at}", grade=True, locked=True, points=1)))
        else:
            made.append(code(text, mark(f"solution{at}", solution=True)))
    source = notebook(made)
    pair = borrow()
    try:
        executed, verdicts = judge_submission(source, read_plan(source), pair, follow_through=False)
    finally:
        give_back(pair)
    printed = {
        cell.metadata.nbgrader.grade_id: "".join(output.get("text", "") for output in cell.outputs)
        for cell in executed.cells
        if cell.metadata.nbgrader.get("grade")
    }
    return [(verdict.outcome, verdict.text, printed[verdict.test]) for verdict in verdicts.tests]


@pytest.mark.slow
def test_each_test_finds_the_names_of_its_place():
    found = judged(
        PLACES,
        "# test\nassert names() == ''\nprint(student.os.getpid())",
        "def f(): return 1\ng = f",
        "# test\nassert (names(), f(), g()) == ('fg', 1, 1)\nprint(student.os.getpid())",
        "def f(): return 2\nh = f",
        "# test\nassert (names(), f(), g(), h()) == ('fgh', 2, 1, 2)\nprint(student.os.getpid())",
    )
    assert [outcome for outcome, _, _ in found] == ["passed"] * 3, found
    assert len({printed.split()[0] for _, _, printed in found}) == 1, "they share a copy"


@pytest.mark.slow
def test_what_is_defined_later_helps_no_earlier_test():
    found = judged(
        "def f(x): return helper(x)",
        "# test\nassert f(1) == 2",
        "def helper(x): return 2 * x",
        "# test\nassert f(1) == 2",
    )
    assert [outcome for outcome, _, _ in found] == ["error", "passed"], found
    assert "helper" in found[0][1]


@pytest.mark.slow
def test_what_a_cell_computes_no_earlier_test_finds():
    found = judged(
        "seen = []\ndef count(): return len(seen)",
        "# test\nassert count() == 0",
        "seen.append(1)",
        "# test\nassert count() == 1",
        "def twice(): return 2 * len(seen)",
        "# test\nassert (count(), twice()) == (1, 2)",
        "seen.append(2)",
    )
    assert [outcome for outcome, _, _ in found] == ["passed"] * 3, found


@pytest.mark.slow
def test_a_class_that_listens_hears_of_no_later_one():
    found = judged(
        "known = []\nclass A:\n    def __init_subclass__(cls): known.append(cls)\ndef count(): return len(known)",
        "# test\nassert count() == 0",
        "class B(A): pass",
        "# test\nassert count() == 1",
    )
    assert [outcome for outcome, _, _ in found] == ["passed"] * 2, found


@pytest.mark.slow
def test_a_test_that_fails_is_judged_again_at_its_own_place():
    found = judged(
        "def f(): return 1",
        "# test\nassert f() == 1",
        "def f(): return 2",
        "# test\nassert f() == 3",
        "def f(): return 4",
        "# test\nassert f() == 4",
    )
    assert [outcome for outcome, _, _ in found] == ["passed", "failed", "passed"], found


HIDES = """
def f(): return 1
class Hides:
    def visit(self, tree):
        {evil}
        return tree
get_ipython().ast_transformers.append(Hides())
"""


@pytest.mark.slow
@pytest.mark.parametrize("evil", ["raise SystemExit", "import os; os._exit(1)", "import os; os.fork = None"])
def test_code_that_is_hidden_in_a_definition_harms_only_itself(evil):
    found = judged(
        "def g(): return 0", "# test\nassert g() == 0", HIDES.format(evil=evil), "def f(): return 2", "# test\npass"
    )
    assert [outcome for outcome, _, _ in found] == ["passed"] * 2, found
