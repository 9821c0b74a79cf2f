"""What the examiner promises of a whole submission, on a small homework."""

import pytest

from defter.examiner import judge_submission, read_plan
from defter.examiner.warm import borrow, give_back
from tests.notebooks import code, mark, notebook

pytestmark = pytest.mark.slow


def solution(name, source):
    return code(source, mark(name, solution=True))


def check(name, source, **metadata):
    return code(source, mark(name, grade=True, locked=True, points=2) | metadata)


TESTS = [
    check("test_half__values", "assert half(4) == 2"),
    check("test_quarter__values", "assert quarter(8) == 2"),
    check("test_quarter__kernel", "assert quarter(12) == 3 and half.__code__", tags=["same-kernel"]),
    check("test_quarter__broken", "import os\nos._exit(1)"),
    check("test_quarter__after", "assert quarter(4) == 1"),
]
QUARTER = "def quarter(x):\n    return half(half(x))"
RIGHT = "def half(x):\n    return x / 2"


def homework(half=RIGHT, quarter=QUARTER):
    first, *rest = TESTS
    return notebook([solution("half", half), first, solution("quarter", quarter), *rest])


def judge(submission, **settings):
    pair = borrow()
    try:
        _, verdicts = judge_submission(submission, read_plan(homework()), pair, **settings)
    finally:
        give_back(pair)
    return {verdict.test.removeprefix("test_"): verdict for verdict in verdicts.tests}


def test_a_test_that_breaks_the_examiner_is_no_zero_and_costs_no_other():
    found = judge(homework())
    assert found["quarter__broken"].outcome == "infrastructure"
    others = {name: verdict.outcome for name, verdict in found.items() if name != "quarter__broken"}
    assert set(others.values()) == {"passed"}


def test_a_hidden_test_that_breaks_the_examiner_costs_no_other():
    def hidden(name, source):
        return check(name, f"### BEGIN HIDDEN TESTS\n{source}\n### END HIDDEN TESTS")

    source = notebook(
        [
            solution("half", RIGHT),
            hidden("test_half__values", "assert half(4) == 2"),
            solution("quarter", QUARTER),
            hidden("test_quarter__values", "assert quarter(8) == 2"),
            hidden("test_quarter__broken", "import os\nos._exit(1)"),
            hidden("test_quarter__after", "assert quarter(4) == 1"),
        ]
    )
    pair = borrow()
    try:
        _, verdicts = judge_submission(source, read_plan(source), pair)
    finally:
        give_back(pair)
    assert [verdict.outcome for verdict in verdicts.tests] == ["passed", "passed", "infrastructure", "passed"]


def test_a_test_that_opts_out_is_marked():
    found = judge(homework(half="def half(x):\n    return x", quarter="def quarter(x):\n    return x / 4"))
    assert found["quarter__kernel"].forgeable
    assert [name for name, verdict in found.items() if verdict.forgeable] == ["quarter__kernel"]
    assert found["quarter__kernel"].outcome == "passed"


@pytest.mark.parametrize("modules", [(), ("matplotlib.pyplot",)], ids=["imported by the student", "by the course"])
def test_figures_are_kept(modules):
    figure = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\n"
    pair = borrow(modules)
    try:
        executed, _ = judge_submission(homework(half=figure + RIGHT), read_plan(homework()), pair)
    finally:
        give_back(pair)
    kinds = [output.get("data", {}) for cell in executed.cells for output in cell.outputs]
    assert any("image/png" in data for data in kinds)


def test_a_test_sees_the_students_figure_where_no_given_cell_imports_pyplot():
    draw = "import matplotlib.pyplot as plt\n\ndef draw():\n    plt.figure()\n    plt.title('half')"
    test = "import matplotlib.pyplot as plt\ndraw()\nassert plt.gca().get_title() == 'half'"
    source = notebook([solution("draw", draw), check("test_draw__title", test)])
    plan = read_plan(source)
    pair = borrow(plan.modules)
    try:
        _, verdicts = judge_submission(source, plan, pair)
    finally:
        give_back(pair)
    assert [verdict.outcome for verdict in verdicts.tests] == ["passed"]


def test_a_bug_costs_its_points_once():
    wrong = homework(half="def half(x):\n    return x")
    found = judge(wrong)
    assert found["half__values"].score == 0
    assert found["quarter__values"].score == 2
    assert found["quarter__values"].follow_through
    without = judge(wrong, follow_through=False)
    assert without["quarter__values"].score == 0


def test_follow_through_gives_no_points_for_a_later_bug():
    found = judge(homework(half="def half(x):\n    return x", quarter="def quarter(x):\n    return half(x)"))
    assert found["quarter__values"].score == 0


@pytest.mark.parametrize(
    "drawn",
    ["random.random()", "numpy.random.rand()", "numpy.random.default_rng().random()", "torch.rand(1).item()"],
)
def test_the_same_submission_gets_the_same_verdicts(drawn):
    wrong = homework(half=f"import random, numpy, torch\ndef half(x):\n    raise ValueError({drawn})")

    def verdicts():
        return {name: (verdict.outcome, verdict.score, verdict.text) for name, verdict in judge(wrong).items()}

    assert verdicts() == verdicts()
    assert "ValueError: 0." in verdicts()["half__values"][2]


@pytest.mark.parametrize(
    ("own", "seeds"),
    [("", (0, 0, 0)), ("random.seed(7)\nnp.random.seed(8)\ntorch.manual_seed(9)", (7, 8, 9))],
    ids=["untouched", "seeded"],
)
def test_each_test_finds_the_generators_as_the_student_left_them(own, seeds):
    """Both where the test runs and where the student's code does, whatever earlier tests have drawn."""
    draw = "[random.random(), float(np.random.rand()), float(torch.rand(1))]"
    python, numpy, torch = seeds
    torchs = f"float(torch.rand(1, generator=torch.Generator().manual_seed({torch})))"
    want = f"[random.Random({python}).random(), float(np.random.RandomState({numpy}).rand()), {torchs}]"
    source = notebook(
        [
            code("import random\nimport numpy as np\nimport torch", mark("given_imports", locked=True)),
            solution("draw", f"{own}\ndef draw():\n    return {draw}"),
            check("test_draw__here", f"assert {draw} == {want}\nassert draw() != {want}"),
            check("test_draw__there", f"assert draw() == {want}\nassert {draw} != {want}"),
            check("test_draw__here_again", f"assert {draw} == {want}"),
        ]
    )
    pair = borrow()
    try:
        _, verdicts = judge_submission(source, read_plan(source), pair)
    finally:
        give_back(pair)
    assert [(verdict.outcome, verdict.text) for verdict in verdicts.tests] == [("passed", "")] * 3


@pytest.mark.parametrize(
    "half",
    [f"\n\n%time y = 3\n{RIGHT}", f"!true\n{RIGHT}", f"%%capture\n{RIGHT}", ">>> def half(x):\n...     return x / 2"],
    ids=["magic", "command", "cell magic", "pasted with prompts"],
)
def test_what_is_no_python_runs_as_in_any_notebook(half):
    assert judge(homework(half=half))["half__values"].outcome == "passed"
