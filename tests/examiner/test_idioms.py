"""Test cells as instructors write them: the same verdicts under one kernel and under two.

Where two kernels can't be faithful, the file names in a line `Two kernels:` a part of the message that the
author gets instead.
"""

import ast
import re
from pathlib import Path

import pytest
from nbgrader.preprocessors import Execute

from defter.authoring import error_text
from defter.examiner import judge_submission, read_plan
from defter.examiner.warm import borrow, give_back
from tests.notebooks import code, mark, notebook, percent

IDIOMS = sorted((Path(__file__).parent / "idioms").glob("*.py"))
#: More than any test's last line comes to, where that is a number: partial credit.
POINTS = 1000

pytestmark = pytest.mark.slow


def cases(path):
    """The source notebook, and each solution's submission with what it is."""
    cells = percent(path)
    given = [code(source, mark("given", locked=True)) for head, source in cells if head == "given"]
    (test,) = [source for head, source in cells if head == "test"]
    solutions = [(head, source) for head, source in cells if head.split()[0] in ("right", "wrong")]

    def filled(source):
        test_cell = code(test, mark("test", grade=True, locked=True, points=POINTS))
        return notebook([*given, code(source, mark("solution", solution=True)), test_cell])

    return filled(solutions[0][1]), [(head, filled(source)) for head, source in solutions]


#: Imported once for all cases.
LIBRARIES = ("matplotlib.pyplot", "pandas")


def expected_error(path):
    """A part of the author's message, where two kernels can't do what one does; None where they can."""
    found = re.search(r"^Two kernels: (.*)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return found[1] if found else None


@pytest.mark.parametrize("path", IDIOMS, ids=lambda path: path.stem)
def test_two_kernels(path):
    source, solutions = cases(path)
    plan = read_plan(source)
    full = None
    for head, submission in solutions:
        pair = borrow(LIBRARIES)
        try:
            _, verdicts = judge_submission(submission, plan, pair)
        finally:
            give_back(pair)
        (verdict,) = verdicts.tests
        if head.startswith("wrong"):
            assert verdict.score < (full or POINTS), head
        elif message := expected_error(path):
            assert verdict.score == 0
            assert message in verdict.text
        else:
            assert verdict.score > 0, verdict.text
            full = verdict.score


@pytest.mark.long
@pytest.mark.parametrize("path", IDIOMS, ids=lambda path: path.stem)
def test_one_kernel(path, tmp_path):
    _, solutions = cases(path)
    full = None
    for head, submission in solutions:
        executed, _ = Execute(kernel_name="python3").preprocess(submission, {"metadata": {"path": str(tmp_path)}})
        text, outputs = error_text(executed.cells[-1]), executed.cells[-1].outputs
        numbers = [
            float(ast.literal_eval(output.data["text/plain"]))
            for output in outputs
            if output.output_type == "execute_result" and re.fullmatch(r"[\d.]+", output.data["text/plain"])
        ]
        score = 0 if text else numbers[0] if numbers else POINTS
        if head.startswith("right"):
            assert not text, text
            full = score
        else:
            assert score < full, head
