"""What is begun before anything else is imported: the containers take seconds to import what a notebook does."""

import ast
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from defter.sandbox import Policy, SandboxError
from defter.sandbox.nursery import nursery_for

#: The tag of the source's cells that are for the student's eyes: they aren't run when grading.
EXPERIMENT = "experiment"
#: The programs that run a submission's cells, and its tests.
KERNEL, JUDGE = "judging.kernel", "judging.judge"
_PROGRAMS = Path(__file__).parent / "examiner" / "inside"
#: What is imported where a notebook trains.
_TRAINS = "torch._dynamo"
#: What is imported if a notebook's code says this, tests and solutions too: torch does so when an optimizer is used
#: for the first time, which takes a second; and the examiner must know of pyplot before it judges.
_SPOKEN_OF = {"torch.optim": _TRAINS, "matplotlib": "matplotlib.pyplot", "pylab": "matplotlib.pyplot"}


def begin(words: list[str], here: Path) -> None:
    """Begin to import, if this command line will grade, in a course around `here`, what was never graded before.

    Only a start: whoever grades finds out for himself what is needed, and says what is wrong.
    """
    if words[:1] not in (["autograde"], ["regrade"]) or any(word.startswith("--dask") for word in words):
        return
    course = next((folder for folder in (here, *here.parents) if (folder / "course.toml").is_file()), here)
    for word in words[1:]:
        notebooks = sorted(course.glob(f"source/{word}/*.ipynb")) if word.isidentifier() else []
        if notebooks and _students(course / "submitted", word) - _students(course / "autograded", word):
            try:
                cells = json.loads(notebooks[0].read_bytes())["cells"]
                nursery_for(judging(imported_modules(cells)))
            except (OSError, ValueError, LookupError, TypeError, AttributeError, SandboxError):
                return


def _students(folder: Path, assignment: str) -> set[str]:
    return {path.parent.name for path in folder.glob(f"*/{assignment}")}


def judging(modules: Collection[str], own: Sequence[str] = ()) -> Policy:
    """The policy of containers that judge. `modules` and the kernel are imported once, the programs `own` by each."""
    environment = (*Policy().environment, ("NBGRADER_EXECUTION", "autograde"))  # as nbgrader tells its kernels
    return Policy(
        programs=(("judging", _PROGRAMS),),
        preload=(*sorted(modules), KERNEL),
        huge_pages=_TRAINS not in modules,  # its kernels compute for long
        own=tuple(own),
        environment=environment,
    )


def imported_modules(cells: Iterable[dict[str, Any]]) -> set[str]:
    """The modules that a notebook's cells import, by their full names; of tests and solutions only a few.

    >>> cell = {"cell_type": "code", "metadata": {}, "source": ["import numpy as np\\n", "from sklearn import tree"]}
    >>> sorted(imported_modules([cell]))
    ['numpy', 'sklearn']
    """
    found: set[str] = set()
    for cell in cells:
        mark, tags = cell["metadata"].get("nbgrader", {}), cell["metadata"].get("tags", [])
        if cell["cell_type"] != "code" or EXPERIMENT in tags:
            continue
        source = "".join(cell["source"])
        found |= {module for words, module in _SPOKEN_OF.items() if words in source}
        if not mark.get("solution") and not mark.get("grade"):
            found |= set(_imported(parse(source)))
    return found


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def parse(source: str) -> ast.Module:
    """A cell without IPython's own syntax. An empty one if it isn't Python."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        pass
    from IPython.core.inputtransformer2 import TransformerManager  # few cells need it, and it takes a tenth of a second

    try:
        cell: str = TransformerManager().transform_cell(source)  # type: ignore[no-untyped-call]
        return ast.parse(cell)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module(body=[], type_ignores=[])
