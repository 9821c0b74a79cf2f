"""Grading on a Dask cluster: `python -m bench.cluster [ROUNDS]`.

24 submissions of Hw1, solved, by one worker and by two, each a process with one thread on this machine, up before
the command begins; the two in turns, each time on a fresh copy of the class.
"""

import statistics
import sys

import nbformat
from distributed import LocalCluster

from bench.classes import ROOT, copy_of, make_class, run, scratch, solved

STUDENTS = 24


def measure(rounds: int) -> str:
    """The medians, as a table."""
    took: dict[int, list[float]] = {1: [], 2: []}
    with scratch() as folder:
        source = nbformat.read(ROOT / "source" / "hw1" / "hw1.ipynb", as_version=4)
        fresh = make_class(folder / "class", source, STUDENTS, solved(source))
        for number in range(rounds):
            for workers, times in took.items():
                with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster:
                    copy = copy_of(fresh, f"copy-{number}-{workers}")
                    address = f"--dask={cluster.scheduler_address}"
                    times.append(run(copy, "defter", "autograde", "hw1", address).wall_s)
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
