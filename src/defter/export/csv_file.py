"""The table as a CSV file that any spreadsheet opens, and none runs."""

import csv
import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from defter.errors import DefterError

#: A cell that begins with one of these is a formula to a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
#: So is what follows a sign at which a spreadsheet of another country splits the line.
_SPLIT = re.compile(r"([;\t]\s*)(?=[=+\-@＝＋－＠])")


def write_csv(path: Path, columns: list[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write the file whole or not at all. Raises DefterError where it can't be written.

    Only a `.csv` is written, lest a slip of the hand puts it in the place of something else.
    """
    path = path.resolve()
    if path.suffix.lower() != ".csv" or (path.exists() and not path.is_file()):
        raise DefterError(f"{path} can't be written (not a .csv file); name another with --to")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns)
                writer.writeheader()
                writer.writerows({key: harmless(cell) for key, cell in row.items()} for row in rows)
            Path(name).chmod(0o666 & ~_umask())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink()
            raise
    except OSError as error:
        raise DefterError(f"{path} can't be written ({error.strerror}); name another place with --to") from None


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula.

    >>> harmless("=1+1"), harmless("Öz, Ali")
    ("'=1+1", 'Öz, Ali')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else _SPLIT.sub(r"\1'", cell)


def _umask() -> int:
    """The process's umask, which Python can only tell by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
