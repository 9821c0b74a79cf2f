"""A run that is killed at any moment: the next one ends as if nothing had happened."""

import random
import shutil
import signal
import subprocess
import sys
import time

import psutil
import pytest

from tests.autograde.conftest import WRONG, Class
from tests.autograde.test_autograde import last_line
from tests.examiner.test_execute import of

#: Seconds that a run takes here, more or less; a moment is drawn from it.
RUN_S = 8
STUDENTS = {
    "s1": of(),
    "s2": of(double="import time\ntime.sleep(0.3)\ndef double(x):\n    return 2 * x"),
    "s3": of(double=WRONG),
    "s4": of(double="import os\nos._exit(1)"),
    "s5": of(triple="raise ValueError"),
    "s6": of(triple="import time\ntime.sleep(1)\ndef triple(x):\n    time.sleep(0.3)\n    return 3 * x"),
}


@pytest.fixture(scope="module")
def group(generated, tmp_path_factory, commands):
    """The class, and what an undisturbed run makes of it."""
    folder = tmp_path_factory.mktemp("killed") / "class"
    shutil.copytree(generated, folder)
    group = Class(folder, commands)
    for student, change in STUDENTS.items():
        group.submit(student, change)
    shutil.copytree(folder, folder.parent / "fresh")
    assert group.run("defter", "autograde", "hw1").status == 0
    return group, group.scores(), group.autograded()


def processes(command, whose):
    """The processes of a run that are of a kind: the command itself, a worker, the nursery, PID 1 of a container, a
    kernel or a copy of one.
    """
    found = [] if whose != "command" else [command]
    for process in command.children(recursive=True):
        try:
            words = " ".join(process.cmdline())
            above = [" ".join(parent.cmdline()) for parent in process.parents()]
            is_child = process.parent() == command
        except psutil.Error:  # it has ended meanwhile
            continue
        if "inside.nursery" in words and "bwrap" not in words:
            deep = sum("inside.nursery" in parent and "bwrap" not in parent for parent in above)
            if whose == ("nursery", "zygote", "kernel")[min(deep, 2)]:
                found.append(process)
        if whose == "worker" and is_child and words == " ".join(command.cmdline()):
            found.append(process)
    return found


def killed_at(group, seed):
    chance = random.Random(seed)
    undisturbed, scores, files = group
    folder = undisturbed.folder.parent / f"seed-{seed}"
    shutil.copytree(undisturbed.folder.parent / "fresh", folder)
    words = [sys.executable, "-m", "defter", "autograde", "hw1", "--jobs=2"]
    command = psutil.Popen(words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    whose, moment = chance.choice(["command", "worker", "zygote", "nursery", "kernel"]), chance.uniform(0, RUN_S)
    deadline = time.monotonic() + moment
    while time.monotonic() < deadline and command.poll() is None:
        time.sleep(0.02)
    run = command.children(recursive=True) if command.poll() is None else []
    if command.poll() is None and (victims := processes(command, whose)):
        chance.choice(victims).kill()
    command.wait()
    _, alive = psutil.wait_procs(run, timeout=30)
    assert not alive, [process.cmdline() for process in alive]
    again = type(undisturbed)(folder, undisturbed.commands)
    ran = again.run("defter", "autograde", "hw1")
    assert ran.status == 0, ran.output
    assert last_line(ran).endswith("0 for a person to look at")
    assert again.scores() == scores
    assert again.autograded() == files
    shutil.rmtree(folder)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_killed_at_a_moment(group, seed):
    killed_at(group, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 52))
def test_killed_at_many_moments(group, seed):
    killed_at(group, seed)


@pytest.mark.slow
def test_ctrl_c_stops_cleanly(group, tmp_path):
    folder = tmp_path / "class"
    shutil.copytree(group[0].folder.parent / "fresh", folder)
    again = Class(folder, group[0].commands)
    again.submit("s7", of(double="import time\ntime.sleep(60)"))  # so that it is stopped before it has ended
    words = [sys.executable, "-m", "defter", "autograde", "hw1", "--jobs=2"]
    command = psutil.Popen(words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not list((folder / ".defter" / "results").glob("*/*")) and time.monotonic() < deadline:
        time.sleep(0.05)
    run = command.children(recursive=True)
    command.send_signal(signal.SIGINT)
    _, said = command.communicate(timeout=60)
    assert command.returncode == 130
    assert said.strip().splitlines()[-1] == "stopped; what was graded stays graded, run it again to go on"
    assert "Traceback" not in said
    _, alive = psutil.wait_procs(run, timeout=30)
    assert not alive
    shutil.rmtree(folder / "submitted" / "s7")
    assert again.run("defter", "autograde", "hw1").status == 0
    assert again.scores() == group[1]
