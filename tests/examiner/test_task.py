"""Judging as a function of a task: the same again, whatever happens around it."""

import threading
import time

import nbformat
import psutil
import pytest

from defter.examiner import Task, judge_task
from tests.examiner.test_submission import check, solution
from tests.notebooks import notebook

pytestmark = pytest.mark.slow

#: Shows itself to the host by its process's name, see PR_SET_NAME in prctl(2), and waits to be killed.
SHOWN = "import ctypes, time\nctypes.CDLL(None).prctl(15, b'half-way', 0, 0, 0)\ntime.sleep(1)\n"
HALF = "def half(x):\n    return x / 2"
INDENTED = "".join(f"    {line}\n" for line in SHOWN.splitlines())


def kill_one(killed):
    """Kill the first process below this one that shows itself."""
    end = time.monotonic() + 30
    while not killed and time.monotonic() < end:
        for process in psutil.Process().children(recursive=True):
            try:
                if process.name() == "half-way":
                    process.kill()
                    killed.append(process)
                    return
            except psutil.Error:
                pass
        time.sleep(0.02)


@pytest.mark.parametrize(
    "half", [SHOWN + HALF, HALF.replace("    return", INDENTED + "    return")], ids=["in a cell", "in a test"]
)
def test_what_the_machine_kills_is_judged_again(half):
    text = nbformat.writes(notebook([solution("half", half), check("test_half__values", "assert half(4) == 2")]))
    killed = []
    killer = threading.Thread(target=kill_one, args=(killed,))
    killer.start()
    verdicts = judge_task(Task("hw1", notebook=text, source=text)).verdicts
    killer.join()
    assert killed
    assert [verdict.outcome for verdict in verdicts.tests] == ["passed"]
    assert not verdicts.deadly_cells


def test_what_ends_itself_each_time_stays_ended():
    half = HALF.replace("    return", "    import os\n    os.kill(os.getpid(), 9)\n    return")
    text = nbformat.writes(notebook([solution("half", half), check("test_half__values", "assert half(4) == 2")]))
    verdicts = judge_task(Task("hw1", notebook=text, source=text)).verdicts
    assert [verdict.outcome for verdict in verdicts.tests] == ["died"]
