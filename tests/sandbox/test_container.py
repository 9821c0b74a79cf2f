"""A container's life: what it gives a submission, and that nothing of either outlives it."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from defter.sandbox import Container, Limits, Policy
from defter.sandbox import nursery as nursery_module
from defter.sandbox.run import run_cells
from tests.sandbox.conftest import ALONE, weak

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def container():
    with Container() as container:
        yield container


def test_python_is_the_environments(container):
    ran = run_cells(container, ["import torch, sys; print(torch.__version__); print(sys.prefix)"])
    version, prefix = ran.output.splitlines()
    assert version.startswith("2.13.0")
    assert prefix == sys.prefix
    assert ran.clean


def test_each_submission_begins_anew(container):
    run_cells(container, ["import numpy as np; np.random.seed(0); np.secret = 1; open('left', 'w').close()"])
    ran = run_cells(container, ["import numpy, os; print(hasattr(numpy, 'secret'), sorted(os.listdir('.')))"])
    assert ran.output == "False ['home', 'tmp']\n"


def test_files_of_the_assignment_are_there(container):
    ran = run_cells(
        container,
        ["print(open('data/points.csv').read()); open('data/points.csv', 'a').write('mine')"],
        {"data/points.csv": b"1,2\n"},
    )
    assert (ran.output, ran.errors) == ("1,2\n\n", [])


def test_figures_and_subprocesses_work(container):
    ran = run_cells(
        container,
        [
            "import matplotlib.pyplot as plt; plt.plot([1, 2]); plt.show()",
            "import subprocess; print(subprocess.run(['echo', 'hi'], capture_output=True, text=True).stdout)",
            "import tempfile; print(tempfile.gettempdir())",
        ],
    )
    assert ran.errors == []
    assert ran.output == "hi\n\n/scratch/tmp\n"


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("import os; os._exit(3)", 3),
        ("import os; os.kill(os.getpid(), 9)", -9),
        ("import ctypes; ctypes.string_at(0)", -11),
    ],
    ids=["exit", "kill", "segfault"],
)
def test_a_death_is_told(container, code, status):
    ran = run_cells(container, [code])
    assert (ran.status, ran.clean) == (status, True)


def test_many_small_processes_hold_memory_together():
    code = """
import os, time
for _ in range(8):
    if os.fork() == 0:
        block = b'x' * (100 * 2**20)
        time.sleep(30)
time.sleep(30)
"""
    with Container(Policy(limits=Limits(memory=512 * 2**20))) as container:
        ran = run_cells(container, [code])
        assert ran.reason == "memory"
        assert run_cells(container, ["print('next')"]).output == "next\n"


def alive(folder: str) -> bool:
    """Whether a process or a file of the container is left."""
    return Path(folder).exists() or any(map(partial(is_command, folder), Path("/proc").glob("[0-9]*/cmdline")))


def is_command(folder: str, path: Path) -> bool:
    try:
        return folder.encode() in path.read_bytes()
    except OSError:  # it has just ended
        return False


@pytest.mark.parametrize("moment_s", [0.0, 0.4, 6.0], ids=["starting", "importing", "running"])
def test_a_killed_grader_leaves_nothing(moment_s):
    program = """
import sys
from defter.sandbox import nursery
start = nursery.subprocess.Popen
def told(arguments, **options):
    process = start(arguments, **options)
    print(arguments[3], flush=True)
    return process
nursery.subprocess.Popen = told
from defter.sandbox import Container
from defter.sandbox.run import run_cells
run_cells(Container(), ["import os, time\\nif os.fork() == 0: os.setsid()\\ntime.sleep(600)"], timeout_s=600)
"""
    grader = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    folder = grader.stdout.readline().strip()
    time.sleep(moment_s)
    assert alive(folder)
    os.kill(grader.pid, signal.SIGKILL)
    grader.wait()
    deadline = time.monotonic() + 20
    while alive(folder) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not alive(folder)


class Untidy(Container):
    """Whose submissions leave all that they have made."""

    def end(self):
        return False


def test_containers_of_one_nursery_are_strangers(no_landlock):
    leave = """
import ctypes, os, socket, time
socket.socket(socket.AF_UNIX).bind("\\0stranger")
open("mark", "w").close()
open("/dev/shm/mark", "w").close()
print(ctypes.CDLL(None).msgget(0x5EC, 0o1666), flush=True)
if os.fork() == 0:
    time.sleep(600)
"""
    look = """
import ctypes, glob, os, socket
print(ctypes.CDLL(None).msgget(0x5EC, 0))
print(len([name for name in os.listdir("/proc") if name.isdigit()]))
print([len(glob.glob(place)) for place in ("/scratch/mark", "/dev/shm/*", "/tmp/defter-*", FOLDER + "/*")])
socket.socket(socket.AF_UNIX).bind("\\0stranger")
for place in ("/dev/mark", FOLDER + "/mark"):
    try:
        open(place, "w")
    except OSError as error:
        print(error.strerror)
"""
    with Untidy() as first, Container() as second:
        assert first._nursery is second._nursery
        assert int(run_cells(first, [leave]).output) >= 0
        ran = run_cells(second, [look.replace("FOLDER", repr(str(second.sockets.parent)))])
        assert ran.output.splitlines() == ["-1", "2", "[0, 0, 1, 1]", *2 * ["Read-only file system"]]
        assert ran.errors == []


def test_a_container_outlives_the_end_of_its_nurserys_use(monkeypatch):
    monkeypatch.setattr(nursery_module, "_kept", None)
    with Container(Policy(preload=())) as container:
        nursery_module._kept.close()
        time.sleep(0.2)
        assert run_cells(container, ["print(1)"]).output == "1\n"
        folder = container._nursery.folder
    container._nursery._process.wait(timeout=20)
    assert not folder.exists()


def test_where_namespaces_are_forbidden_each_container_has_a_nursery(monkeypatch):
    monkeypatch.setattr(nursery_module, "_kept", None)
    monkeypatch.setattr(nursery_module, "Nursery", weak(ALONE))
    with ThreadPoolExecutor(3) as pool:
        containers = list(pool.map(lambda _: Container(Policy(preload=())), range(3)))
    assert len({container._nursery.folder for container in containers}) == 3
    for number, container in enumerate(containers):
        assert run_cells(container, [f"print({number})"]).output == f"{number}\n"
        container.close()
        deadline = time.monotonic() + 20
        while container.sockets.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not container.sockets.exists()
    nursery_module._kept.close()
