"""What a plan says of names that one test binds and a later one takes."""

import pytest

from defter.examiner import read_plan
from tests.notebooks import code, mark, notebook


def needed_later(*cells):
    """Cells are tests, but those that begin with `given:` or `solution:`."""
    made = []
    for number, text in enumerate(cells):
        kind, _, rest = text.partition(": ")
        if kind == "solution":
            made.append(code(rest, mark(f"s{number}", solution=True)))
        elif kind == "given":
            made.append(code(rest, mark(f"g{number}", locked=True)))
        else:
            made.append(code(text, mark(f"t{number}", grade=True, locked=True, points=1)))
    return read_plan(notebook(made)).needed_later


@pytest.mark.parametrize(
    ("cells", "needed"),
    [
        (["x = 1", "assert x"], {"t0"}),
        (["x = 1", "x = 2", "assert x"], {"t1", "t0"}),  # a few too many: the second may be the only one
        (["x = 1", "x = 2\nassert x"], set()),
        (["x = 1", "if True:\n    x = 2\nassert x"], {"t0"}),
        (["x = 1", "if True:\n    x = 2\nelse:\n    x = 3\nassert x"], set()),
        (["x = 1", "while False:\n    x = 2\nelse:\n    pass\nassert x"], {"t0"}),
        (["x = 1", "given: x = 2", "assert x"], set()),
        (["given: x = 1", "solution: y = x", "x = 2", "assert x == 1"], set()),
        (["solution: x = 1", "x = 2", "assert x == 1"], set()),
    ],
)
def test_needed_later(cells, needed):
    assert needed_later(*cells) == needed
