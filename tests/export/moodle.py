"""What Moodle does with a file, written anew from the rules that its source states (the files are named in
src/defter/export/moodle.py and worksheet.py): what it would take, and what it would refuse."""

import csv
import io


class RefusedError(Exception):
    """Moodle would take nothing of the file."""


def number(text, decimal_sign):
    """unformat_float: spaces dropped, the language's sign read as a point."""
    text = text.strip().replace(" ", "").replace(decimal_sign, ".")
    try:
        return float(text)
    except ValueError:
        raise RefusedError(f"badgrade: {text}") from None


def import_grades(text, users, decimal_sign="."):
    """The grades that the gradebook would have, by user and column; `users` are found by the first column."""
    rows = [row for row in csv.reader(io.StringIO(text.removeprefix("\ufeff").strip(), newline=""), strict=True) if row]
    header = rows[0]
    if any(len(row) != len(header) for row in rows):
        raise RefusedError("csvweirdcolumns")
    grades, user = {}, None
    for row in rows[1:]:
        if row[0].strip():  # an empty one keeps the user of the row above
            matches = [known for known in users if known == row[0].strip()]
            if len(matches) != 1:
                raise RefusedError(f"usermappingerror: {row[0]}")
            user = matches[0]
        if user is None:
            raise RefusedError("usermappingerrorusernotfound")
        for column, cell in zip(header[1:], row[1:], strict=True):
            value = None if cell.strip() in ("", "-") else number(cell, decimal_sign)
            if value is not None and value > 100:
                raise RefusedError(f"gradevaluetoobig: {value}")
            grades[user, column] = value
    return grades
