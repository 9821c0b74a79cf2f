"""Many workers, many submissions, and somebody else who writes to the same file meanwhile."""

import threading

import pytest

from tests.autograde.test_autograde import DOUBLE, TRIPLE, last_line
from tests.examiner.test_execute import of

STUDENTS = [f"t{number:03}" for number in range(200)]


@pytest.mark.long
def test_eight_workers_two_hundred_submissions(small):
    for student in STUDENTS:
        small.submit(student, of(double=f"def double(x):\n    return 2 * x  # {student}"))
    rows = [f"{student},{number % 101}" for number, student in enumerate(STUDENTS)]
    (small.folder / "roster.csv").write_text("\n".join(["student_id", *STUDENTS]))
    (small.folder / "exam.csv").write_text("\n".join(["student_id,score", *rows]))
    assert small.run("defter", "roster", "import", "roster.csv").status == 0
    imported, done = [], threading.Event()

    def write_meanwhile():
        while not done.is_set():
            ran = small.run("defter", "grades", "import", "exam", "exam.csv", "--max", "100")
            imported.append((ran.status, ran.output))

    writer = threading.Thread(target=write_meanwhile)
    writer.start()
    ran = small.run("defter", "autograde", "hw1", "--jobs=8")
    done.set()
    writer.join()
    assert ran.status == 0, ran.output
    assert last_line(ran) == "203 graded, 0 unchanged, 0 for a person to look at"
    assert imported
    assert {status for status, _ in imported} == {0}, imported
    assert "locked" not in ran.output
    scores = small.scores()
    assert {scores[student, test] for student in STUDENTS for test in (DOUBLE, TRIPLE)} == {(1, None)}
