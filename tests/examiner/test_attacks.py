"""Hostile submissions: none gains a point that a plain wrong answer wouldn't, none leaks, none hurts another."""

import json
import tomllib
from copy import deepcopy
from pathlib import Path

import pytest

from defter.examiner import judge_submission, read_plan, session
from defter.examiner.clock import Patience
from defter.examiner.warm import borrow, give_back
from defter.feedback import student_view
from tests.notebooks import assignment, code, percent

pytestmark = pytest.mark.slow

ATTACKS = Path(__file__).parent.parent / "attacks"
NAMES = sorted(path.parent.name for path in ATTACKS.glob("*/cells.py"))
#: What stands in the hidden tests of the homework and nowhere else.
CANARIES = ["8675309.25", "xylophonequartz", "4815162342", "17350618.5"]
SOURCE = assignment(ATTACKS / "homework.py")


def submission(name):
    """The homework with a student's cells in it, all other exercises solved."""
    cells = {cell.metadata.nbgrader.grade_id: [deepcopy(cell)] for cell in SOURCE.cells}
    end = []
    for head, source in percent(ATTACKS / name / "cells.py"):
        place, _, exercise = head.rpartition(" ")
        if head == "end":
            end.append(code(source))
        elif place == "before":
            cells[exercise].insert(0, code(source))
        elif place == "after":
            cells[exercise].append(code(source))
        else:
            (solution,) = [cell for cell in cells[exercise] if "nbgrader" in cell.metadata]
            solution.source = source
    notebook = deepcopy(SOURCE)
    notebook.cells = [cell for group in cells.values() for cell in group] + end
    return notebook


@pytest.mark.long
@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("leak_")])
def test_leak_where_the_cells_take_long(name, monkeypatch):
    monkeypatch.setattr(session, "_LONG_S", 0.0)
    test_attack(name)


@pytest.mark.parametrize("name", NAMES)
def test_attack(name):
    expected = tomllib.loads((ATTACKS / name / "expected.toml").read_text(encoding="utf-8"))
    plan = read_plan(SOURCE)
    pair = borrow(plan.modules)
    try:
        patience = Patience(cpu_s=2, wall_s=8)
        executed, verdicts = judge_submission(submission(name), plan, pair, patience=patience)
    finally:
        give_back(pair)
    passed = {verdict.test: verdict.score == verdict.points for verdict in verdicts.tests}
    wanted = {test: expected["verdicts"].get(test, "passed") == "passed" for test in passed}
    texts = {verdict.test: f"{verdict.outcome}: {verdict.text[:500]}" for verdict in verdicts.tests}
    different = {test: texts[test] for test in passed if passed[test] != wanted[test]}
    assert not different
    shown = json.dumps(student_view(executed, verdicts), ensure_ascii=False)
    assert [word for word in (*CANARIES, *expected.get("leak", [])) if word in shown] == []
