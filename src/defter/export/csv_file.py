"""The table as a CSV file that any spreadsheet opens, and none runs."""

import csv
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from defter.errors import DefterError

#: A cell that begins with one of these is a formula to a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_csv(path: Path, columns: list[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write the file whole or not at all. Raises DefterError where it can't be written."""
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
        raise DefterError(
            f"{path} can't be written ({error.strerror}); name another place with --to"
        ) from None


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula.

    >>> harmless("=1+1"), harmless("Öz, Ali")
    ("'=1+1", 'Öz, Ali')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _umask() -> int:
    """The process's umask, which Python can only tell by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
