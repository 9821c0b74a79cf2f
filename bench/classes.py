"""Classes to measure with: course folders full of submissions, graded by nbgrader's own way and by ours."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import nbformat
import psutil
from nbformat import NotebookNode
from nbgrader.utils import is_solution

from defter.examiner.verdicts import read_verdicts

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
STOCK = "c = get_config()\nc.CourseDirectory.course_id = 'ceng501'\n"


@dataclass(frozen=True)
class Measured:
    """What a command took: seconds by the clock, and the most memory of all its processes together, if seen, bytes."""

    wall_s: float
    memory: int
    #: The processor time of the cells as they ran, tests in both kernels, where verdicts tell; seconds.
    cells_s: float = 0.0


def make_class(folder: Path, source: NotebookNode, students: int, change: Callable[[NotebookNode, int], None]) -> Path:
    """A course whose students have handed in the released notebook, each with a `change` of their own."""
    (folder / "source" / "hw1").mkdir(parents=True)
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(ROOT / name, folder)
    nbformat.write(source, folder / "source" / "hw1" / "hw1.ipynb")
    run(folder, "nbgrader", "generate_assignment", "hw1")
    released = nbformat.read(folder / "release" / "hw1" / "hw1.ipynb", as_version=4)
    for number in range(students):
        place = folder / "submitted" / f"s{number:04}" / "hw1"
        place.mkdir(parents=True)
        change(released, number)
        nbformat.write(released, place / "hw1.ipynb")
    return folder


def solved(source: NotebookNode) -> Callable[[NotebookNode, int], None]:
    """A student's solution of a homework: the instructor's."""
    texts = {cell.metadata.nbgrader.grade_id: cell.source for cell in source.cells if is_solution(cell)}

    def change(notebook: NotebookNode, number: int) -> None:
        for cell in notebook.cells:
            if is_solution(cell):
                mark = "%%" if cell.cell_type == "markdown" else "#"
                cell.source = f"{texts[cell.metadata.nbgrader.grade_id]}\n{mark} student {number}"

    return change


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder for classes that the sandbox's user may enter."""
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def copy_of(folder: Path, name: str, *, stock: bool = False) -> Path:
    """The same class, ungraded; under nbgrader's own configuration if `stock`."""
    copy = folder.with_name(name)
    shutil.copytree(folder, copy)
    if stock:
        (copy / "nbgrader_config.py").write_text(STOCK, encoding="utf-8")
    return copy


def run(folder: Path, *words: str, look: bool = False) -> Measured:
    """Run a command there. Raises CalledProcessError. With `look` its memory is seen every two seconds: a cost, too."""
    command = [str(BIN / words[0]), *words[1:]]
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    began = time.perf_counter()
    process = psutil.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    most = 0
    complaints: list[str] = []
    reader = threading.Thread(target=lambda: complaints.extend(process.stderr))
    reader.start()
    while process.poll() is None:
        most = max(most, _memory(process) if look else 0)
        with contextlib.suppress(psutil.TimeoutExpired):
            process.wait(timeout=2 if look else None)
    reader.join()
    took = time.perf_counter() - began
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, stderr="".join(complaints[-20:]))
    return Measured(took, most, sum(_cells_s(notebook) for notebook in folder.glob("autograded/*/*/*.ipynb")))


def _cells_s(notebook: Path) -> float:
    verdicts = read_verdicts(notebook)
    return verdicts.cpu_s if verdicts else 0.0


def _memory(process: psutil.Process) -> int:
    """Of a process and all that it has started, what they share counted once."""
    total = 0
    for one in (process, *_children(process)):
        try:
            total += one.memory_full_info().pss
        except psutil.Error:
            continue
    return total


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return list(process.children(recursive=True))
    except psutil.Error:
        return []
