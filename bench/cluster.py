"""Grading on a Dask cluster: `python -m bench.cluster [ROUNDS]`.

12 submissions of Hw1, solved, by one worker and by two, each a process with one thread on this machine, up before
the command begins; the two in turns, each time on a fresh copy of the class.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from distributed import Client

from bench.classes import ROOT, copy_of, make_class, run, scratch, solved

STUDENTS = 12


@contextmanager
def cluster(workers: int) -> Iterator[str]:
    """A scheduler and so many workers; the scheduler's address."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "scheduler.json"
        common = (f"--scheduler-file={file}", "--no-dashboard")
        programs = [("scheduler", "--host=127.0.0.1", "--port=0")]
        programs += [("worker", "--nthreads=1", "--no-nanny")] * workers
        started = []
        try:
            for name, *words in programs:
                command = [sys.executable, "-m", f"distributed.cli.dask_{name}", *common, *words]
                started.append(subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL))
                while not file.exists():
                    time.sleep(0.1)
            with Client(scheduler_file=str(file)) as client:
                client.wait_for_workers(workers, timeout=60)
                address = client.scheduler.address
            yield address
        finally:
            for process in reversed(started):
                process.terminate()
                process.wait()


def measure(rounds: int) -> str:
    """The medians, as a table."""
    took: dict[int, list[float]] = {1: [], 2: []}
    with scratch() as folder:
        source = nbformat.read(ROOT / "source" / "hw1" / "hw1.ipynb", as_version=4)
        fresh = make_class(folder / "class", source, STUDENTS, solved(source))
        for number in range(rounds):
            for workers, times in took.items():
                with cluster(workers) as address:
                    copy = copy_of(fresh, f"copy-{number}-{workers}")
                    times.append(run(copy, "defter", "autograde", "hw1", f"--dask={address}").wall_s)
    one, two = (statistics.median(times) for times in took.values())
    return (
        "| Dask workers | seconds | times one worker's |\n|---|---|---|\n"
        f"| 1 | {one:.1f} | 1.00 |\n| 2 | {two:.1f} | {two / one:.2f} |"
    )


def main() -> None:
    """Measure and print."""
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 3))


if __name__ == "__main__":
    main()
