"""The course's CSV, from both doors."""

import csv
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defter.export.csv_file import harmless

COLUMNS = (
    "student_id,last_name,first_name,email,hw1,hw2,hw3,homework,exam,presentation,participation,total,missing,letter"
)


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def graded(course, defter, roster):
    """Names to quote, scores to weigh."""
    folder = course.folder
    (folder / "names.csv").write_text(
        'student_id,last_name,first_name\ns1,"Öz, ""Ağa""",Işıl\ns2,=HYPERLINK(1),+1\n', encoding="utf-8"
    )
    assert defter("roster", "import", folder / "names.csv").status == 0
    for item, lines in {
        "exam": "student_id,score/80\ns1,60\ns2,0",
        "presentation": "student_id,score\ns1,33.3",
        "hw1": "student_id,score\ns3,excused",
    }.items():
        (folder / "scores.csv").write_text(lines)
        assert defter("grades", "import", item, folder / "scores.csv").status == 0
    return course


def test_the_table(graded, defter):
    outcome = defter("export")
    assert outcome.out == "5 students written to grades.csv\n"
    file = graded.folder / "grades.csv"
    assert file.read_text(encoding="utf-8").splitlines()[0] == COLUMNS
    rows = {row["student_id"]: row for row in read(file)}
    assert list(rows) == ["s1", "s2", "s3", "s4", "s5"]
    assert rows["s1"] | {"missing": ""} == {
        "student_id": "s1",
        "last_name": 'Öz, "Ağa"',
        "first_name": "Işıl",
        "email": "s1@example.org",
        "hw1": "",
        "hw2": "",
        "hw3": "",
        "homework": "",
        "exam": "75",
        "presentation": "33.3",
        "participation": "",
        "total": "31.25",  # 35 * 0.75 + 15 * 0.333 = 31.245, and halves are rounded up
        "missing": "",
        "letter": "FF",
    }
    assert rows["s1"]["missing"] == "hw1 hw2 hw3 participation"
    assert (rows["s2"]["exam"], rows["s2"]["total"]) == ("0", "0")
    assert rows["s3"]["missing"] == "hw2 hw3 exam presentation participation"


def test_no_cell_is_a_formula(graded, defter):
    defter("export")
    row = read(graded.folder / "grades.csv")[1]
    assert (row["last_name"], row["first_name"]) == ("'=HYPERLINK(1)", "'+1")


@given(st.text())
def test_harmless_cells_begin_with_no_formula_sign(text):
    assert harmless(text)[:1] not in set("=+-@\t\r\n")
    assert harmless(text).replace("'", "") == text.replace("'", "")


def test_nbgrader_export_writes_the_same(graded, defter, commands):
    defter("export", "--to", "ours.csv")
    ran = commands.run("nbgrader", "export", "--to", "theirs.csv", cwd=graded.folder)
    assert ran.status == 0
    assert (graded.folder / "ours.csv").read_bytes() == (graded.folder / "theirs.csv").read_bytes()


def test_nbgrader_export_of_some_students(graded, commands):
    ran = commands.run("nbgrader", "export", '--student=["s2"]', cwd=graded.folder)
    assert ran.status == 0
    assert [row["student_id"] for row in read(graded.folder / "grades.csv")] == ["s2"]
    ran = commands.run("nbgrader", "export", '--student=["s9"]', "--to", "x.csv", cwd=graded.folder)
    assert ran.status == 1
    assert "not in the roster: s9; mend --student" in ran.output
    assert not (graded.folder / "x.csv").exists()


def test_nbgraders_own_csv_stays_reachable(graded, commands):
    ran = commands.run(
        *("nbgrader", "export", "--exporter=nbgrader.plugins.CsvExportPlugin", "--to", "own.csv"),
        cwd=graded.folder,
    )
    assert ran.status == 0
    header = (graded.folder / "own.csv").read_text(encoding="utf-8").splitlines()[0]
    assert header.startswith("assignment,duedate,timestamp,student_id")


def test_nothing_is_left_half_written(graded, defter):
    target = graded.folder / "folder"
    target.mkdir()
    outcome = defter("export", "--to", target)
    assert outcome.status == 1
    assert "can't be written" in outcome.err
    outcome = defter("export", "--to", graded.folder / "nowhere" / "grades.csv")
    assert outcome.status == 1
    assert "can't be written (No such file or directory)" in outcome.err
    assert not [path for path in graded.folder.iterdir() if path.name.startswith(".")]


def test_totals_are_the_weights_applied_by_hand(graded, defter):
    defter("export")
    weights = {"homework": 45, "exam": 35, "presentation": 15, "participation": 5}
    for row in read(graded.folder / "grades.csv"):
        by_hand = sum(weight * Decimal(row[name] or 0) / 100 for name, weight in weights.items())
        assert abs(by_hand - Decimal(row["total"])) <= Decimal("0.01")
