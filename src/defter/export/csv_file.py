"""The table as a CSV file that any spreadsheet opens, and none runs."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from defter.export.files import write_whole

#: A cell that begins with one of these is a formula to a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
#: So is what follows a sign at which a spreadsheet of another country splits the line.
_SPLIT = re.compile(r"([;\t]\s*)(?=[=+\-@＝＋－＠])")


def write_csv(path: Path, columns: list[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write the file whole or not at all. Raises DefterError where it can't be written."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows({key: harmless(cell) for key, cell in row.items()} for row in rows)
    write_whole(path, text.getvalue().encode(), ".csv")


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula.

    >>> harmless("=1+1"), harmless("Öz, Ali")
    ("'=1+1", 'Öz, Ali')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else _SPLIT.sub(r"\1'", cell)
