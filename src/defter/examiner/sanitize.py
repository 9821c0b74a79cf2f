"""A submission as the assignment made it: its own cells, once each, in place, and no foreign metadata."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution

from defter.early import EXPERIMENT
from defter.errors import DefterError

#: Where the student's own outputs of such a cell wait while nbgrader clears all others.
KEPT_OUTPUTS = "defter_outputs"

#: What all files of a submission may hold, bytes. A notebook with its pictures is a few MiB.
LARGEST = 64 << 20

#: What a cell may say of itself. Tags, for instance, could keep a test from being run.
_KEPT = {"nbgrader", "deletable", "editable"}


class RestoreCells(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is untyped
    """First of `c.Autograde.sanitize_preprocessors`; nbgrader's own then restore what the cells hold.

    Drops metadata that isn't nbgrader's; takes its mark from a cell that is there twice, or that the
    assignment doesn't have; puts back cells that are missing, and puts all of them in the source's order.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Do so, and log what was done. Raises DefterError for a submission that a person has to look at."""
        self._check_files(resources)
        source = self._source(resources)
        expected = {name: cell for cell in source.cells if (name := _id(cell))}
        found: set[str] = set()
        for cell in nb.cells:
            cell.metadata = NotebookNode({key: value for key, value in cell.metadata.items() if key in _KEPT})
            name = _id(cell)
            if name is None or name not in expected or name in found:
                if cell.metadata.pop("nbgrader", None) and name:
                    self.log.warning("A cell %r stands in the submission that isn't the assignment's", name)
                continue
            found.add(name)
            if EXPERIMENT in expected[name].metadata.get("tags", []):
                cell.metadata["tags"] = [EXPERIMENT]
                cell.metadata[KEPT_OUTPUTS] = _pictures(cell)
            if cell.cell_type != expected[name].cell_type or not _same_role(cell, expected[name]):
                self.log.warning("The cell %r was turned into another kind; it is put back", name)
                _take(cell, expected[name], keep_source=is_solution(expected[name]))
        for position, name in enumerate(expected):
            if name not in found:
                self.log.warning("The cell %r is missing from the submission; it is put back", name)
                _insert(nb, list(expected)[:position], _restored(expected[name]))
        _put_in_order(nb, list(expected))
        return nb, resources

    def _check_files(self, resources: dict[str, Any]) -> None:
        own = resources["nbgrader"]
        coursedir = self.parent.parent.coursedir
        folder = Path(coursedir.format_path(coursedir.submitted_directory, own["student"], own["assignment"]))
        files = list(folder.rglob("*"))
        links = [str(path.relative_to(folder)) for path in files if path.is_symlink()]
        size = sum(path.lstat().st_size for path in files)
        if links:
            problem = f"{links[0]!r} is a symbolic link; a submission may hold none"
        elif size > LARGEST:
            problem = f"holds {size >> 20} MiB; a submission may hold {LARGEST >> 20}"
        else:
            return
        raise DefterError(f"{folder}: {problem}. Look at it, mend it, and grade it again")

    def _source(self, resources: dict[str, Any]) -> NotebookNode:
        coursedir = self.parent.parent.coursedir
        own = resources["nbgrader"]
        folder = coursedir.format_path(coursedir.source_directory, ".", own["assignment"])
        return _read((Path(folder) / f"{own['notebook']}.ipynb").read_text(encoding="utf-8"))


@lru_cache(maxsize=8)
def _read(text: str) -> NotebookNode:
    """The same source for each submission: nobody changes it."""
    return nbformat.reads(text, as_version=4)


def _id(cell: NotebookNode) -> str | None:
    mark = cell.metadata.get("nbgrader")
    name = mark.get("grade_id") if isinstance(mark, dict) else None
    return name if isinstance(name, str) else None


def _pictures(cell: NotebookNode) -> list[dict[str, Any]]:
    """A cell's outputs as far as they can only be looked at: pictures and text."""
    outputs = [output for output in cell.get("outputs", []) if isinstance(output.get("data"), dict)]
    return [
        {"output_type": "display_data", "metadata": {}, "data": {kind: output["data"][kind]}}
        for output in outputs
        for kind in ("image/png", "text/plain")
        if isinstance(output["data"].get(kind), str)
    ]


def _same_role(cell: NotebookNode, expected: NotebookNode) -> bool:
    return bool(is_grade(cell) == is_grade(expected) and is_solution(cell) == is_solution(expected))


def _take(cell: NotebookNode, expected: NotebookNode, *, keep_source: bool) -> None:
    """Make a cell what the assignment has in its place."""
    source = cell.source
    fresh = _restored(expected)
    cell.clear()
    cell.update(fresh)
    if keep_source:
        cell.source = source


def _restored(expected: NotebookNode) -> NotebookNode:
    """The assignment's cell, unsolved if it is the student's to write, without the source's own tags."""
    cell: NotebookNode = nbformat.from_dict(dict(expected))
    cell.metadata = NotebookNode({"nbgrader": cell.metadata.nbgrader})
    if is_solution(cell):
        cell.source = "" if cell.cell_type == "markdown" else "raise NotImplementedError()"
    return cell


def _put_in_order(nb: NotebookNode, names: list[str]) -> None:
    """Let the assignment's cells change places until they stand as in the source; the student's own stay."""
    places = [index for index, cell in enumerate(nb.cells) if _id(cell)]
    cells = sorted((nb.cells[index] for index in places), key=lambda cell: names.index(_id(cell) or ""))
    for index, cell in zip(places, cells, strict=True):
        nb.cells[index] = cell


def _insert(nb: NotebookNode, before: list[str], cell: NotebookNode) -> None:
    """Put the cell after the one that it follows in the source, the last of `before`, which is there by now."""
    places = {_id(other): index for index, other in enumerate(nb.cells)}
    nb.cells.insert(places[before[-1]] + 1 if before else 0, cell)
