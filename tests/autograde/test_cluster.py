"""Judging on a Dask cluster: a real scheduler and real workers, as processes of their own."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from tests.autograde.test_autograde import DOUBLE, last_line
from tests.examiner.test_execute import of

pytestmark = pytest.mark.slow

SLOW = "import time\ntime.sleep(0.5)\ndef double(x):\n    return 2 * x"


class Cluster:
    """A scheduler, and workers that can be killed."""

    def __init__(self, folder):
        self.file = folder / "scheduler.json"
        self.log = (folder / "cluster.log").open("wb")
        self.processes = []
        environment = {"DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "10s"}
        self.start("scheduler", "--host=127.0.0.1", "--port=0", "--no-dashboard", **environment)
        while not self.file.exists():
            time.sleep(0.1)
        self.address = json.loads(self.file.read_text())["address"]

    def start(self, what, *words, **environment):
        command = [sys.executable, "-m", f"distributed.cli.dask_{what}", f"--scheduler-file={self.file}", *words]
        process = subprocess.Popen(
            command, stdout=self.log, stderr=self.log, env=os.environ | environment, cwd=self.file.parent
        )
        self.processes.append(process)
        return process

    def worker(self):
        return self.start("worker", "--nthreads=1", "--no-nanny", "--no-dashboard", "--death-timeout=60")

    def close(self):
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)
            process.kill()
            process.wait()
        self.log.close()


@pytest.fixture
def cluster(tmp_path):
    made = Cluster(tmp_path)
    yield made
    made.close()


def connected(cluster, number):
    from distributed import Client

    with Client(cluster.address) as client:
        client.wait_for_workers(number, timeout=60)


def test_workers_without_the_disk_grade_the_same(small, cluster):
    cluster.worker()
    connected(cluster, 1)
    ran = small.run("defter", "autograde", "hw1", f"--dask={cluster.address}")
    assert ran.status == 0, ran.output
    assert last_line(ran) == "3 graded, 0 unchanged, 0 for a person to look at"
    scores = small.scores()
    assert (scores["s1", DOUBLE], scores["s3", DOUBLE]) == ((1, None), (0, None))
    assert last_line(small.run("defter", "autograde", "hw1")).startswith("0 graded, 3 unchanged")


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGSTOP], ids=["dies", "hangs"])
def test_a_lost_worker_costs_time_only(small, cluster, end):
    workers = [cluster.worker(), cluster.worker()]
    connected(cluster, 2)
    students = [f"t{number}" for number in range(8)]
    for student in students:
        small.submit(student, of(double=f"{SLOW}  # {student}"))
    ran = []
    words = ("defter", "autograde", "hw1", f"--dask={cluster.address}")
    grader = threading.Thread(target=lambda: ran.append(small.run(*words)))
    grader.start()
    deadline = time.monotonic() + 60
    while not list((small.folder / "autograded").glob("*/hw1/*.verdicts.json")) and time.monotonic() < deadline:
        time.sleep(0.1)
    workers[0].send_signal(end)
    grader.join()
    assert ran[0].status == 0, ran[0].output
    assert last_line(ran[0]) == "11 graded, 0 unchanged, 0 for a person to look at"
    scores = small.scores()
    assert {scores[student, DOUBLE] for student in students} == {(1, None)}


def test_a_cluster_without_workers_is_one_line(small, cluster):
    ran = small.run("defter", "autograde", "hw1", f"--dask={cluster.address}")
    assert ran.status == 1
    assert last_line(ran).startswith(f"the scheduler at {cluster.address} has no workers; start one")
