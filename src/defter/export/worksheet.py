"""Moodle's offline grading worksheet, filled in place: only cells of grades and of feedback are changed.

What Moodle does with it, by its source (mod/assign/feedback/offline/importgradeslib.php and locallib.php,
mod/assign/gradingtable.php): it looks for the columns by their names in the language of whoever uploads, finds
the participant by the number behind the word in the first column, and needs the time of the last change of the grade
as it was. An empty grade changes nothing; a grade that is out of range, or locked, is skipped without a word;
feedback that isn't the same as Moodle's replaces it.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

from defter.course import Course
from defter.errors import DefterError
from defter.export.identity import identify
from defter.export.sheet import Cell, Sheet
from defter.gradebook import Place, Scored, describe_lateness, number

#: The columns by what Moodle calls them, in English and Turkish, in capitals or not.
GRADE = ("grade", "not")
MAXIMUM = ("maximum grade", "enyüksek not", "en yüksek not")
CHANGEABLE = ("grade can be changed", "not değiştirilebilir")
LAST_CHANGE = ("last modified (grade)", "son düzenleme (not)", "son değiştirme (not)")
FEEDBACK = ("feedback comments", "geri bildirim yorumları", "geribildirim yorumları", "geri bildirim", "geribildirim")
_NO = ("no", "hayır")


@dataclass(frozen=True)
class Filled:
    """The worksheet's new text, how many grades are in it, and what should be known before it is uploaded."""

    text: str
    grades: int
    remarks: list[str]


def fill_worksheet(course: Course, sheet: Sheet, item: str, places: list[Place]) -> Filled:
    """The worksheet with the grades of an item, and a line of feedback where nobody has written any.

    A grade is the item's fraction of Moodle's maximum grade, to two decimals. Who has no score keeps what stands
    there. Raises DefterError where a column is missing, or a maximum is no number.
    """
    if item not in course.items:
        raise DefterError(f"{item!r} is not an item of course.toml; use one of {', '.join(course.items)}")
    grade, maximum = _column(sheet, GRADE, "the grade"), _column(sheet, MAXIMUM, "the maximum grade")
    changeable, feedback = _find(sheet, CHANGEABLE), _find(sheet, FEEDBACK)
    _column(sheet, LAST_CHANGE, "the time of the last change")
    found = identify(sheet, [who.record for who in places])
    changes: dict[Cell, str] = {}
    remarks, grades = [], 0
    for who in places:
        student = who.record.student_id
        if student not in found.rows:
            remarks.append(f"{student} is not in {sheet.name}")
            continue
        line, cells = sheet.rows[found.rows[student]]
        at = f"{sheet.name}:{line}: {student}"
        score = who.record.scores.get(item)
        if not isinstance(score, Scored):
            if cells[grade].value.strip():
                remarks.append(f"{at} has a grade in Moodle and none here; it stays")
            continue
        if changeable is not None and cells[changeable].value.strip().casefold() in _NO:
            remarks.append(f"{at}: the grade is locked in Moodle, which will skip it")
        fraction = score.points / score.maximum
        if fraction > 1:
            remarks.append(f"{at} has {number(100 * fraction)}%; Moodle takes its maximum at most")
        changes[cells[grade]] = number(
            min(Fraction(1), fraction) * _points(cells[maximum].value, f"{sheet.name}:{line}")
        )
        grades += 1
        if feedback is not None:
            if (written := cells[feedback].value.strip()) and not written.startswith(f"[{item}] "):
                remarks.append(f"{at} has feedback that somebody wrote; it stays")
            else:
                changes[cells[feedback]] = _feedback(course, who, item, score)
    remarks += [
        f"{sheet.name}:{line}: {value or 'nobody'} is not in the roster; stays" for line, value in found.strangers
    ]
    return Filled(sheet.changed(changes), grades, remarks)


def _feedback(course: Course, who: Place, item: str, score: Scored) -> str:
    late = who.record.late.get(item)
    words = describe_lateness(course, late) if late else ""
    return f"[{item}] {number(score.points)} of {number(score.maximum)} points{'; ' + words if words else ''}"


def _find(sheet: Sheet, names: tuple[str, ...]) -> int | None:
    headers = [_folded(header) for header in sheet.header]
    return next((headers.index(_folded(name)) for name in names if _folded(name) in headers), None)


def _column(sheet: Sheet, names: tuple[str, ...], what: str) -> int:
    if (found := _find(sheet, names)) is None:
        raise DefterError(
            f"{sheet.name}: there is no column for {what} ({names[0]!r} or {names[1]!r}); "
            "download the grading worksheet with Moodle's language set to English or Turkish"
        )
    return found


def _folded(name: str) -> str:
    """A column's name for comparing, in Turkish too, where I is ı and İ is i."""
    return re.sub(r"\s+", " ", name.strip().replace("İ", "i").replace("I", "ı").casefold()).replace("ı", "i")


def _points(text: str, where: str) -> Fraction:
    """A number of Moodle's: "100,00" or "100.00"."""
    found = re.fullmatch(r"\d+(?:[.,]\d+)?", text.strip().replace(" ", ""))
    if found is None or not float(found[0].replace(",", ".")):
        raise DefterError(f"{where}: the maximum grade {text!r} is no number above 0; have Moodle grade by points")
    return Fraction(found[0].replace(",", "."))
