"""The examiner as nbgrader's steps of autograding: in the place of Execute, and of SaveAutoGrades."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import CheckCellMetadata, ClearHiddenTests, Execute, SaveAutoGrades
from nbgrader.utils import find_all_files
from traitlets import Bool, Integer

from defter.early import EXPERIMENT
from defter.examiner.clock import Patience
from defter.examiner.sanitize import KEPT_OUTPUTS
from defter.examiner.submission import is_test
from defter.examiner.task import Result, Task, judge_task
from defter.examiner.verdicts import Verdicts, verdicts_path
from defter.sandbox import SandboxError, check_sandbox

#: Waiting costs nothing, so a cell may take this much longer than it may compute.
_WALL = 5
_UNPROTECTED = "graded without a sandbox: the student's code could decide this"
#: Where the verdicts are handed from one step to the next.
_VERDICTS = "defter_verdicts"


class Examine(Execute):  # type: ignore[misc]  # nbgrader is untyped
    """Runs the submission in the sandbox and judges its tests. `timeout` is a cell's processor time, seconds."""

    max_output = Integer(2_000_000, help="The output kept of a cell, in characters.").tag(config=True)
    follow_through = Bool(True, help="Judge again where an earlier exercise's failure may be why.").tag(config=True)

    sandbox_required = Bool(True, help="Whether nothing is graded where there is no sandbox.").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any], retries: int | None = None
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Execute and judge; the verdicts are written beside the notebook."""
        if not self.sandbox_required:
            try:
                check_sandbox()
            except SandboxError as error:
                self.log.warning("Graded WITHOUT a sandbox, and each grade is marked so: %s", error)
                return self._unprotected(nb, resources)
        result = judge_task(self.task(nb, resources))
        for position, why in result.verdicts.deadly_cells.items():
            self.log.warning("Cell %d ended the kernel (%s)", position, why)
        for note in result.verdicts.notes:
            self.log.warning("A person should look: %s", note)
        for verdict in result.verdicts.tests:
            if verdict.outcome == "infrastructure":
                self.log.error("Test %r could not be judged (%s); a person has to", verdict.test, verdict.text)
        return hand_over(result, resources), resources

    def task(self, nb: NotebookNode, resources: dict[str, Any]) -> Task:
        """All that judging a sanitized notebook depends on. Raises ValueError for one in another language."""
        own = resources["nbgrader"]
        coursedir = self.parent.parent.coursedir
        folder = Path(coursedir.format_path(coursedir.source_directory, ".", own["assignment"]))
        tests = tuple((cell.metadata.nbgrader.grade_id, cell.source) for cell in nb.cells if is_test(cell))
        found = find_all_files(str(folder), [*coursedir.ignore, "*.ipynb"])
        seconds = self.timeout or 3600
        clear = ClearHiddenTests(parent=self.parent)
        return Task(
            own["notebook"],
            notebook=json.dumps(nb),
            source=_with_tests((folder / f"{own['notebook']}.ipynb").read_text(encoding="utf-8"), tests),
            files={str(Path(name).relative_to(folder)): Path(name).read_bytes() for name in found},
            patience=Patience(cpu_s=seconds, wall_s=_WALL * seconds, output=self.max_output),
            follow_through=self.follow_through,
            hidden=(clear.begin_test_delimeter, clear.end_test_delimeter),
        )

    def _unprotected(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """As nbgrader does it: in one kernel, on the host."""
        executed, resources = super().preprocess(nb, resources)
        name = resources["nbgrader"]["notebook"]
        verdicts = Verdicts(notebook=name, sandboxed=False, tests=[], notes=[_UNPROTECTED])
        for cell in executed.cells:
            if is_test(cell):
                cell.outputs.append(new_output("stream", name="stdout", text=f"{_UNPROTECTED}\n"))
        _write(verdicts, verdicts_path(Path(resources["metadata"]["path"]) / f"{name}.ipynb"))
        return executed, resources

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], cell_index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Run a cell on the host; an experiment is never run."""
        if EXPERIMENT in cell.metadata.get("tags", []):
            cell.outputs = [NotebookNode(output) for output in cell.metadata.pop(KEPT_OUTPUTS, [])]
            return cell, resources
        executed: tuple[NotebookNode, dict[str, Any]] = super().preprocess_cell(cell, resources, cell_index)
        return executed


class SaveScores(SaveAutoGrades):  # type: ignore[misc]
    """Saves the scores; a test that couldn't be judged is for a person, and never a zero."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], cell_index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Save a cell's score."""
        saved: tuple[NotebookNode, dict[str, Any]] = super().preprocess_cell(cell, resources, cell_index)
        verdicts = resources.get(_VERDICTS)
        verdict = verdicts.of(cell.metadata.nbgrader.grade_id) if verdicts and is_test(cell) else None
        if verdict is not None and verdict.outcome == "infrastructure":
            grade = self.gradebook.find_grade(verdict.test, self.notebook_id, self.assignment_id, self.student_id)
            grade.auto_score, grade.needs_manual_grade = None, True
            self.gradebook.db.commit()
        return saved


class CheckMarks(CheckCellMetadata):  # type: ignore[misc]
    """Checks nbgrader's metadata. They are the assignment's, the same in each submission: once is enough."""

    _sound: ClassVar[set[str]] = set()

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Do so. Raises ValidationError."""
        marked = [cell for cell in nb.cells if "nbgrader" in cell.metadata]
        marks = json.dumps([(cell.cell_type, cell.metadata.nbgrader) for cell in marked], sort_keys=True)
        if marks not in self._sound:
            super().preprocess(nb, resources)
            self._sound.add(marks)
        return nb, resources


def hand_over(result: Result, resources: dict[str, Any]) -> NotebookNode:
    """The executed notebook for the next steps; the verdicts are written beside the notebook."""
    resources[_VERDICTS] = result.verdicts
    name = resources["nbgrader"]["notebook"]
    _write(result.verdicts, verdicts_path(Path(resources["metadata"]["path"]) / f"{name}.ipynb"))
    return nbformat.from_dict(json.loads(result.notebook))  # nbgrader validates what the steps come to


@lru_cache(maxsize=8)
def _with_tests(source: str, tests: tuple[tuple[str, str], ...]) -> str:
    """The source with its tests as nbgrader has restored them: it may have written parts of them itself.

    Raises ValueError for a notebook in another language than Python.
    """
    notebook = nbformat.reads(source, as_version=4)
    language = notebook.metadata.get("kernelspec", {}).get("language", "python")
    if language != "python":
        raise ValueError(f"the assignment is in {language}; only Python is graded here")
    restored = dict(tests)
    for cell in notebook.cells:
        if is_test(cell):
            cell.source = restored.get(cell.metadata.nbgrader.grade_id, cell.source)
    return json.dumps(notebook)


def _write(verdicts: Verdicts, path: Path) -> None:
    """Whole or not at all."""
    unfinished = path.with_suffix(".partial")
    unfinished.write_text(verdicts.model_dump_json(indent=1), encoding="utf-8")
    unfinished.replace(path)
