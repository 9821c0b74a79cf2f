"""Solutions of an exercise, right and wrong, as files: `<exercise>/{right,wrong}_<name>.py`.

A file is what a student might write in the solution cell, below a docstring: a line on what it is and,
for a wrong one, a line `Fails:` with the aspects of the tests that must notice, `values` for
`test_<exercise>__values`.
"""

import ast
from dataclasses import dataclass
from pathlib import Path

from defter.errors import DefterError


@dataclass(frozen=True)
class Solution:
    """One file of the corpus."""

    path: Path
    exercise: str
    is_right: bool
    #: One line: what it is, or what is wrong with it.
    summary: str
    #: The ids of the test cells that must fail.
    fails: frozenset[str]
    #: The code below the docstring, as it goes into the solution cell.
    code: str

    @property
    def name(self) -> str:
        """`exercise/right_name`."""
        return f"{self.exercise}/{self.path.stem}"


def read_solutions(folder: Path) -> list[Solution]:
    """All solutions in `folder`, by exercise and name. Raises DefterError for a file that isn't one."""
    return [read_solution(path) for path in sorted(folder.glob("*/*.py"))]


def read_solution(path: Path) -> Solution:
    """One solution. Raises DefterError if the file's name or docstring isn't as the module says."""
    kind = path.stem.partition("_")[0]
    if kind not in ("right", "wrong"):
        raise DefterError(f"{path}: begins with neither right_ nor wrong_; rename it")
    text = path.read_text(encoding="utf-8")
    module = ast.parse(text, path.name)
    docstring = ast.get_docstring(module)
    if not docstring:
        raise DefterError(f"{path}: has no docstring; begin it with one line on what it is")
    lines = docstring.splitlines()
    aspects = [line.removeprefix("Fails:") for line in lines if line.startswith("Fails:")]
    if (kind == "wrong") != bool(aspects):
        raise DefterError(f"{path}: a wrong solution has a line 'Fails: <aspects>', a right one has none")
    exercise = path.parent.name
    return Solution(
        path=path,
        exercise=exercise,
        is_right=kind == "right",
        summary=lines[0],
        fails=frozenset(f"test_{exercise}__{aspect.strip()}" for line in aspects for aspect in line.split(",")),
        code="\n".join(text.splitlines()[module.body[0].end_lineno :]).strip(),
    )
