"""What instructor and student take home of a large class, in seconds: `python -m bench.take_home [STUDENTS]`.

Each line is a whole command in a process of its own, as a person runs it: starting Python, reading, writing.
"""

import csv
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.classroom import make_class
from defter.course import Course

COMMANDS = {
    "defter standings": ["standings"],
    "defter export": ["export"],
    "defter export --format xlsx": ["export", "--format", "xlsx"],
    "defter export --format moodle --against": ["export", "--format", "moodle", "--against", "fresh.csv"],
    "defter export --format worksheet": ["export", "--format", "worksheet", "--item", "hw1", "--to", "worksheet.csv"],
    "defter feedback (a page a student)": ["feedback"],
    "defter report hw1": ["report", "hw1"],
    "defter report course": ["report", "course"],
    "defter backup": ["backup", "--to", "kept.tar.gz"],
}


def main() -> None:
    """Make the class, run each command once, print a table."""
    students = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        course = make_class(Path(folder) / "course", students)
        _write_moodle(course, students)
        print(f"| {students} students, {len(course.items)} items | seconds |")
        print("|---|---|")
        for title, arguments in COMMANDS.items():
            began = time.perf_counter()
            ran = subprocess.run(
                [sys.executable, "-m", "defter", *arguments], cwd=course.folder, capture_output=True, text=True
            )
            took = time.perf_counter() - began
            print(f"| {title} | {took:.1f} |" if ran.returncode == 0 else f"| {title} | failed: {ran.stderr} |")


def _write_moodle(course: Course, students: int) -> None:
    """What Moodle would let one download."""
    who = [f"e{1_000_000 + number}" for number in range(students)]
    header = ["Identifier", "Full name", "Email address", "Status", "Grade", "Maximum grade", "Grade can be changed"]
    with (course.folder / "worksheet.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*header, "Last modified (submission)", "Last modified (grade)", "Feedback comments"])
        writer.writerows(
            [f"Participant {s}", s, f"{s}@example.org", "-", "", "100.00", "Yes", "-", "-", ""] for s in who
        )
    with (course.folder / "fresh.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["First name", "Surname", "ID number", "Email address", "Exam (Real)"])
        writer.writerows(["A", "B", s, f"{s}@example.org", "-"] for s in who)


if __name__ == "__main__":
    main()
