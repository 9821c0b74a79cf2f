"""Judging a notebook as a pure function: everything that it depends on, as a value that can travel."""

import base64
import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.preprocessors import ClearHiddenTests

from defter.early import judging
from defter.examiner.clock import Patience
from defter.examiner.plan import Plan, read_plan
from defter.examiner.student_run import KILLED
from defter.examiner.submission import judge_submission
from defter.examiner.verdicts import Verdicts
from defter.examiner.warm import borrow, give_back
from defter.sandbox import Limits, SandboxError
from defter.sandbox.nursery import nursery_for

#: How often a submission is tried when the sandbox itself breaks.
_MOST_TRIES = 3


@dataclass(frozen=True)
class Task:
    """One notebook to be judged.

    >>> Task("hw1", notebook="{}", source="{}").key() == Task("hw1", notebook="{}", source="{}").key()
    True
    """

    name: str
    #: The sanitized submission, and the assignment's source, as JSON.
    notebook: str
    source: str
    #: The assignment's files, by path relative to the notebook's folder.
    files: Mapping[str, bytes] = field(default_factory=dict)
    patience: Patience = field(default_factory=Patience)
    follow_through: bool = True
    #: What begins and ends the hidden part of a test.
    hidden: tuple[str, str] = ("BEGIN HIDDEN TESTS", "END HIDDEN TESTS")

    def parts(self) -> dict[str, str]:
        """A digest of each thing that the verdicts depend on, by what it is to a person."""
        limits = [asdict(self.patience), asdict(Limits()), self.follow_through]
        files = {name: hashlib.sha256(content).hexdigest() for name, content in self.files.items()}
        return {
            "the submission": _digest([self.name, _without_ids(self.notebook)]),
            "the assignment": _digest([_without_ids(self.source), self.hidden]),
            "its files": _digest(files),
            "the limits": _digest(limits),
            "the installed packages": environment(),
        }

    def key(self) -> str:
        """Under which the result is stored."""
        return key_of(self.parts())

    def to_bytes(self) -> bytes:
        """For another process."""
        files = {name: base64.b64encode(content).decode() for name, content in self.files.items()}
        return json.dumps(asdict(self) | {"files": files}).encode()

    @staticmethod
    def from_bytes(data: bytes) -> "Task":
        """What `to_bytes` made."""
        fields = json.loads(data)
        fields["files"] = {name: base64.b64decode(content) for name, content in fields["files"].items()}
        fields["patience"] = Patience(**fields["patience"])
        return Task(**fields | {"hidden": tuple(fields["hidden"])})


@dataclass(frozen=True)
class Result:
    """What judging came to: the executed notebook as JSON, and the verdicts."""

    notebook: str
    verdicts: Verdicts

    @property
    def is_final(self) -> bool:
        """Whether doing it again would come to the same: a broken grader's word is not final."""
        return all(verdict.outcome != "infrastructure" for verdict in self.verdicts.tests)

    def to_bytes(self) -> bytes:
        """For a file or another process."""
        return json.dumps({"notebook": self.notebook, "verdicts": self.verdicts.model_dump(mode="json")}).encode()

    @staticmethod
    def from_bytes(data: bytes) -> "Result":
        """What `to_bytes` made. Raises ValueError."""
        fields = json.loads(data)
        return Result(fields["notebook"], Verdicts.model_validate(fields["verdicts"]))


def judge_task(task: Task) -> Result:
    """Judge it in this process's containers. Raises SandboxError.

    Where a kernel ended that the sandbox hadn't ended, it is judged a second time, and the better result counts: a
    machine that is short of memory kills, too.
    """
    result = _judge(task)
    tests = result.verdicts.tests
    if any(test.outcome == "died" for test in tests) or {*KILLED} & {*result.verdicts.deadly_cells.values()}:
        result = max(result, _judge(task), key=_how_good)
    return result


def _how_good(result: Result) -> tuple[float, int]:
    return sum(test.score for test in result.verdicts.tests), -len(result.verdicts.deadly_cells)


def _judge(task: Task) -> Result:
    plan = _plan(task.source, task.hidden)
    for tried in range(1, _MOST_TRIES + 1):
        pair = borrow(plan.modules)
        try:
            executed, verdicts = judge_submission(
                nbformat.reads(task.notebook, as_version=4),
                plan,
                pair,
                name=task.name,
                files=task.files,
                patience=task.patience,
                follow_through=task.follow_through,
            )
            return Result(json.dumps(executed), verdicts)
        except SandboxError:
            if tried == _MOST_TRIES:
                raise
        finally:
            give_back(pair)
    raise AssertionError


def prepare(task: Task) -> None:
    """Begin what takes long of judging it, for this process and its forks. Raises SandboxError."""
    nursery_for(judging(_plan(task.source, task.hidden).modules))


def key_of(parts: Mapping[str, str]) -> str:
    """The digest of all parts of a task."""
    return _digest(dict(parts))


@lru_cache(maxsize=8)
def _plan(source: str, hidden: tuple[str, str]) -> Plan:
    begin, end = hidden
    clear = ClearHiddenTests(begin_test_delimeter=begin, end_test_delimeter=end)
    return read_plan(nbformat.reads(source, as_version=4), clear)


@cache
def environment() -> str:
    """A digest of what is installed: Python, all packages, and the code that judges."""
    # By the names of the folders where it is written what is installed: to read them all takes a tenth of a second.
    # A set, without this package: one that is installed from its source may be found in several places, or in none.
    found = {path.name for folder in sys.path for path in Path(folder).glob("*.*-info")}
    packages = sorted(name for name in found if not name.startswith("defter"))
    folders = Path(__file__).parent, Path(__file__).parent.parent / "sandbox"
    code = [file.read_text(encoding="utf-8") for folder in folders for file in sorted(folder.rglob("*.py"))]
    return _digest([sys.version, packages, code])


def _without_ids(notebook: str) -> Any:
    """A notebook's content: the cells' own ids, which may be made anew at each reading, say nothing."""
    content = json.loads(notebook)
    for cell in content.get("cells", []):
        cell.pop("id", None)
    return content


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
