"""The roster: who takes the course, from a CSV file into the gradebook."""

import difflib
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook, Student

from defter.course import Course
from defter.errors import DefterError
from defter.gradebook.csv_file import read_csv
from defter.gradebook.database import open_gradebook
from defter.gradebook.decided import forget_decisions
from defter.gradebook.imported import forget_excuses
from defter.gradebook.journal import Change, note_many

FIELDS = ("last_name", "first_name", "email")
_LONGEST = 128  # nbgrader's columns


@dataclass(frozen=True)
class RosterImport:
    """How many students an import added, changed, and found as they were."""

    added: int
    changed: int
    unchanged: int


def import_roster(course: Course, path: Path) -> RosterImport:
    """Bring a file of `student_id` and any of `last_name,first_name,email` into the gradebook.

    All of the file is checked before any of it is written. An empty cell leaves what is known;
    students who aren't in the file stay. Raises DefterError with a line for every bad row.
    """
    file = read_csv(path, FIELDS)
    for row in file.rows:
        email = row.cells.get("email", "")
        if email and (email.count("@") != 1 or " " in email or email[0] == "@" or email[-1] == "@"):
            file.problem(row.line, f"email {email!r} is not an address; mend it or leave it empty")
        for column, cell in row.cells.items():
            if len(cell) > _LONGEST:
                file.problem(row.line, f"{column} has {len(cell)} characters; {_LONGEST} are kept: shorten it")
    file.check()

    added = changed = 0
    lines: list[Change] = []
    with open_gradebook(course, create=True) as gradebook:
        known = {student.id: student for student in gradebook.db.query(Student)}
        for row in file.rows:
            values = {name: row.cells[name] for name in FIELDS if row.cells.get(name)}
            student = known.get(row.student_id)
            if student is None:
                gradebook.db.add(Student(id=row.student_id, **values))
                forget_excuses(gradebook, row.student_id)
                forget_decisions(gradebook, row.student_id)
                lines.append((row.student_id, None, "", _text(values)))
                added += 1
            elif any(getattr(student, name) != value for name, value in values.items()):
                former = {name: getattr(student, name) or "" for name in values}
                lines.append((row.student_id, None, _text(former), _text(values)))
                for name, value in values.items():
                    setattr(student, name, value)
                changed += 1
        note_many(gradebook, "roster", lines, why=path.name)
        gradebook.db.commit()
    return RosterImport(added, changed, len(file.rows) - added - changed)


def check_student(gradebook: Gradebook, student: str) -> None:
    """Raise DefterError if the roster doesn't know this student."""
    known = [student_id for (student_id,) in gradebook.db.query(Student.id)]
    if student not in known:
        close = difflib.get_close_matches(student, known, n=1)
        mend = f"did you mean {close[0]}?" if close else "mend the id, or import the roster"
        raise DefterError(f"student {student} is not in the roster; {mend}")


def _text(values: dict[str, str]) -> str:
    return ", ".join(values[name] for name in FIELDS if values.get(name)) or "in the course"
