"""A CSV file of somebody else's, in which single cells are changed and every other byte stays as it is.

The csv module reads cells, but not where they stand; written again, a file would get other quotes and line ends,
and Moodle's worksheets come back with those of PHP.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from defter.errors import DefterError

#: The largest file that is read, bytes.
_LARGEST = 50_000_000


@dataclass(frozen=True)
class Cell:
    """A cell: its value, and where it stands in the text, quotes included."""

    value: str
    start: int
    end: int


@dataclass(frozen=True)
class Sheet:
    """A file with a header. `rows` are the lines below it that aren't empty, with the number of their first line."""

    name: str
    text: str
    delimiter: str
    header: list[str]
    rows: list[tuple[int, list[Cell]]]

    def column(self, number: int) -> list[str]:
        """The values of a column, stripped, in the order of the rows."""
        return [cells[number].value.strip() for _, cells in self.rows]

    def changed(self, cells: Mapping[Cell, str]) -> str:
        """The text with these cells replaced, each quoted if it must be."""
        parts, done = [], 0
        for cell, value in sorted(cells.items(), key=lambda change: change[0].start):
            parts += [self.text[done : cell.start], _quoted(value, self.delimiter)]
            done = cell.end
        return "".join([*parts, self.text[done:]])


def read_sheet(path: Path) -> Sheet:
    """Read a file of UTF-8, with comma, semicolon or tab between the cells.

    Raises DefterError, with a line for every row that has more or fewer cells than the header.
    """
    text = _decode(path)
    start = 1 if text.startswith("\ufeff") else 0
    header_line = re.sub(r'"[^"]*"', "", next((row for row in text.splitlines() if row.strip()), ""))
    delimiter = max(",;\t", key=header_line.count)
    lines: list[tuple[int, list[Cell]]] = []
    line = 1
    while start < len(text):
        cells, end = _record(text, start, delimiter, path.name, line)
        if any(cell.value.strip() for cell in cells):
            lines.append((line, cells))
        line += len(re.findall(r"\r\n|\r|\n", text[start:end]))
        start = end
    if not lines:
        raise DefterError(f"{path.name}: is empty; download it from Moodle again")
    header = [cell.value.strip() for cell in lines[0][1]]
    if ragged := [(number, len(cells)) for number, cells in lines[1:] if len(cells) != len(header)]:
        raise DefterError(
            f"{path.name}:{number}: has {count} cells, but the header {len(header)}; Moodle refuses such files: mend it"
            for number, count in ragged
        )
    return Sheet(path.name, text, delimiter, header, lines[1:])


def _decode(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise DefterError(f"{path.name}: is larger than {_LARGEST // 10**6} MB; see that the name is right")
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise DefterError(
            f"{path.name}:{line}: has a letter that is not UTF-8; download it from Moodle again"
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise DefterError(f"{path}: can't be read ({reason}); see that the name is right") from None


def _record(text: str, start: int, delimiter: str, name: str, line: int) -> tuple[list[Cell], int]:
    """The cells of the record that begins at `start`, and where the next one begins."""
    pattern = re.compile(
        rf'(?:"(?P<quoted>[^"]*(?:""[^"]*)*)"|(?P<plain>(?!")[^{delimiter}\r\n]*))(?P<end>{delimiter}|\r\n|\r|\n|\Z)'
    )
    cells, begin = [], start
    while True:
        found = pattern.match(text, start)
        if found is None:
            at = line + len(re.findall(r"\r\n|\r|\n", text[begin:start]))
            raise DefterError(f"{name}:{at}: a quote opened here is never closed; mend the quotes there")
        value = found["plain"] if found["quoted"] is None else found["quoted"].replace('""', '"')
        cells.append(Cell(value, start, found.start("end")))
        start = found.end()
        if found["end"] != delimiter:
            return cells, start


def _quoted(value: str, delimiter: str) -> str:
    if any(sign in value for sign in (delimiter, '"', "\r", "\n")) or value != value.strip():
        return '"' + value.replace('"', '""') + '"'
    return value
