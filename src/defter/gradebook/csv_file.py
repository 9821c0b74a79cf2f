"""Reading the CSV files that people make with spreadsheets."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from defter.errors import DefterError

#: nbgrader makes folders of a student's id and puts it between plus signs.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]*")

#: The largest file that is read, bytes: hundreds of thousands of students.
_LARGEST = 10_000_000


@dataclass(frozen=True)
class Row:
    """One line of the file: its number, and its cells by lower-case column name, stripped."""

    line: int
    cells: dict[str, str]

    @property
    def student_id(self) -> str:
        """Whom the row is about."""
        return self.cells["student_id"]


@dataclass(frozen=True)
class CsvFile:
    """A file's rows, and what is wrong with some of them."""

    name: str
    columns: list[str]
    rows: list[Row]
    problems: list[str]

    def problem(self, line: int, what: str) -> None:
        """Note that something is wrong with a line."""
        self.problems.append(f"{self.name}:{line}: {what}")

    def check(self) -> None:
        """Raise DefterError if anything was wrong, with a line for each problem, in the file's order."""
        if self.problems:
            raise DefterError(sorted(self.problems, key=lambda problem: int(problem[len(self.name) :].split(":")[1])))


def read_csv(path: Path, known: Iterable[str]) -> CsvFile:
    """Read a file with a header, a `student_id` column and others that each match one of `known` in full.

    Takes comma, semicolon (a Turkish Excel's) and tab between the cells, and a byte-order mark.
    Raises DefterError for a file that can't be read at all; what is wrong with single rows (ragged,
    without an id, an id twice) is in `problems`, and those rows are left out.
    """
    text = _decode(path)
    file = CsvFile(path.name, [], [], [])
    lines = list(_records(file.name, text))
    if not lines:
        raise DefterError(f"{path.name}: is empty; its first line must name the columns, student_id among them")
    line, names = lines.pop(0)
    file.columns.extend(name.lower() for name in names)
    _check_columns(file, line, list(known))
    if not lines:
        file.problem(line, "there is nothing below the header; add a line for each student")
    file.rows.extend(_rows(file, lines))
    return file


def _records(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """The records that aren't empty, each with the number of its first line."""
    lines = text.splitlines(keepends=True)
    header = next((line for line in lines if line.strip()), "")
    delimiter = next((sign for sign in ";\t" if sign in header), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        start = reader.line_num + 1
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            what = "a quote opened here is never closed" if '"' in lines[start - 1] else str(error)
            raise DefterError(f"{name}:{start}: {what}; mend the quotes there") from None
        if any(cells) and not (len(cells) == 2 and cells[0] == "sep="):  # Excel's own first line
            yield start, cells


def _decode(path: Path) -> str:
    try:
        with path.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise DefterError(f"{path}: can't be read ({reason}); see that the name is right") from None
    if len(content) > _LARGEST:
        raise DefterError(f"{path.name}: is larger than {_LARGEST // 10**6} MB; a class list can't be: see the name")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise DefterError(
            f"{path.name}:{line}: byte {content[error.start]:#04x} is not UTF-8; save it as 'CSV UTF-8'"
        ) from None
    if "\0" in text:
        raise DefterError(
            f"{path.name}:{text[: text.index(chr(0))].count(chr(10)) + 1}: has a NUL character; "
            "it is not a CSV file: save it as 'CSV UTF-8'"
        )
    return text


def _check_columns(file: CsvFile, line: int, known: list[str]) -> None:
    names = [name for name in known if name.isidentifier()]
    for column in sorted(set(file.columns), key=file.columns.index):
        if not column:
            places = [str(place) for place, name in enumerate(file.columns, start=1) if not name]
            file.problem(line, f"column {', '.join(places)} has no name; name it, or delete the column")
        elif file.columns.count(column) > 1:
            file.problem(line, f"column {column!r} stands there twice; keep one")
        elif column != "student_id" and not any(re.fullmatch(pattern, column) for pattern in known):
            file.problem(line, f"column {column!r} is not known; use student_id, {', '.join(names)}, or remove it")
    if "student_id" not in file.columns:
        file.problem(line, "there is no column student_id; name the columns in the first line")
    file.check()


def _rows(file: CsvFile, lines: list[tuple[int, list[str]]]) -> Iterator[Row]:
    seen: dict[str, int] = {}
    for line, cells in lines:
        if len(cells) != len(file.columns):
            file.problem(line, f"has {len(cells)} cells, but the header {len(file.columns)}; mend the row")
            continue
        row = Row(line, dict(zip(file.columns, cells, strict=True)))
        if not row.student_id:
            file.problem(line, "there is no student_id; fill it in")
        elif not _ID.fullmatch(row.student_id):
            file.problem(
                line,
                f"student_id {row.student_id!r} may have letters of a-z, digits and . _ @ - only; mend it",
            )
        elif row.student_id in seen:
            file.problem(line, f"student {row.student_id} stands in line {seen[row.student_id]} already; keep one")
        else:
            seen[row.student_id] = line
            yield row
