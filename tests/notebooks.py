"""Notebooks for tests, made from text: cells in percent format, with nbgrader's marks."""

import re
from pathlib import Path

import nbformat

KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}


def mark(name, **role):
    """A cell's nbgrader metadata."""
    plain = {"grade": False, "locked": False, "solution": False, "task": False, "schema_version": 3}
    return {"nbgrader": plain | {"grade_id": name} | role}


def code(source, metadata=None):
    return nbformat.v4.new_code_cell(source, metadata=metadata or {})


def notebook(cells):
    return nbformat.v4.new_notebook(cells=cells, metadata=dict(KERNEL))


def percent(path: Path):
    """The cells of a file as pairs of what stands behind `# %%` and the text below."""
    parts = re.split(r"^# %% ?", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [(head.strip(), body.strip()) for head, _, body in (part.partition("\n") for part in parts)]


def assignment(path: Path):
    """A source notebook from a file with cells `given NAME`, `solution NAME`, `test NAME POINTS [TAG]`."""
    cells = []
    for head, source in percent(path):
        role, name, *more = head.split()
        if role == "given":
            cells.append(code(source, mark(name, locked=True)))
        elif role == "solution":
            cells.append(code(source, mark(name, solution=True)))
        else:
            points, *tags = more
            metadata = mark(name, grade=True, locked=True, points=float(points)) | ({"tags": tags} if tags else {})
            cells.append(code(source, metadata))
    return notebook(cells)
