"""A grader that is killed while it judges leaves nothing: no process, no socket, no folder."""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT

#: Judges one submission after the other, with both containers; says so when the first is done.
GRADER = """
from defter.examiner import judge_submission, read_plan
from defter.examiner.warm import borrow, give_back
from tests.examiner.test_submission import homework
while True:
    plan = read_plan(homework())
    pair = borrow(plan.modules)
    judge_submission(homework(half="import os\\nif os.fork() == 0:\\n    os.setsid()\\n" + SLEEPS), plan, pair)
    give_back(pair)
    print("judged", flush=True)
"""
SLEEPS = "    import time\n    time.sleep(600)\ndef half(x):\n    return x / 2"


def left(folder):
    """What is left of the grader whose temporary files are in `folder`: paths, processes."""
    found = [str(path) for path in folder.iterdir()]
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str(folder) in (process / "mountinfo").read_text() + (process / "cmdline").read_text():
                found.append(process.name)
        except OSError:
            pass
    return found


@pytest.fixture
def folder():
    """A folder for temporary files: the sandbox's user may not enter those of pytest."""
    made = Path(tempfile.mkdtemp(prefix="killed-"))
    made.chmod(0o777)
    yield made
    shutil.rmtree(made)


def kill_while_judging(folder, moment_s):
    environment = os.environ | {"TMPDIR": str(folder)}
    program = GRADER.replace("SLEEPS", repr(SLEEPS))
    grader = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, env=environment, stdout=subprocess.PIPE)
    try:
        assert grader.stdout.readline() == b"judged\n"
        assert len(left(folder)) > 4
        time.sleep(moment_s)
    finally:
        grader.send_signal(signal.SIGKILL)
        grader.wait()
        grader.stdout.close()
    deadline = time.monotonic() + 20
    while (found := left(folder)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert found == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_killed_at_a_moment(folder, seed):
    kill_while_judging(folder, random.Random(seed).random())


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 22))
def test_killed_at_many_moments(folder, seed):
    kill_while_judging(folder, random.Random(seed).random())
