"""Moodle's grading worksheet: a round trip changes the cells that are meant, and no other byte."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from defter.export.sheet import read_sheet

ENGLISH = (
    "Identifier,Full name,Email address,Status,Grade,Maximum grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments"
)
TURKISH = (
    'Tanımlayıcı,"Tam adı","E-posta adresi",Durum,Not,"Enyüksek not","Not değiştirilebilir",'
    '"Son düzenleme (gönderim)","Son düzenleme (not)","Geri bildirim yorumları"'
)
ROWS = {
    "s1": 'Katılımcı101,"Işıl Öz, Jr.",S1@example.org,"Not verildi",,"50,00",Evet,"1 Kasım 2021, Pazartesi, 00:10",-,',
    "s2": 'Katılımcı102,Ali,s2@example.org,-,"12,50","50,00",Evet,-,"2 Kasım 2021","iyi bir ""iş""\nikinci satır"',
    "s3": 'Katılımcı103,Ayşe,s3@example.org,-,"7,00","50,00",Hayır,-,-,',
    "s9": 'Katılımcı109,Yabancı,s9@example.org,-,"1,00","50,00",Evet,-,-,',
}


@pytest.fixture
def graded(course, defter, roster):
    (course.folder / "scores.csv").write_text("student_id,score/80\ns1,60\ns2,71.3\ns4,8")
    assert defter("grades", "import", "exam", course.folder / "scores.csv").status == 0
    return course


def fill(graded, defter, text, status=0):
    path = graded.folder / "worksheet.csv"
    path.write_bytes(text.encode())
    outcome = defter("export", "--format", "worksheet", "--item", "exam", "--to", path)
    assert outcome.status == status, outcome.err
    return path.read_bytes().decode(), outcome


@pytest.mark.parametrize("bom", ["", "\ufeff"], ids=["plain", "bom"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_a_turkish_worksheet_comes_back_with_grades_and_feedback(graded, defter, bom, end):
    before = bom + end.join([TURKISH, *ROWS.values()]) + end
    after, outcome = fill(graded, defter, before)
    expected = before.replace(
        '"Not verildi",,"50,00",Evet,"1 Kasım 2021, Pazartesi, 00:10",-,' + end,
        '"Not verildi",37.5,"50,00",Evet,"1 Kasım 2021, Pazartesi, 00:10",-,[exam] 60 of 80 points' + end,
    ).replace('s2@example.org,-,"12,50"', "s2@example.org,-,44.56")
    assert after == expected
    assert outcome.out == f"2 grades of exam filled into {graded.folder / 'worksheet.csv'}\n"
    said = outcome.err.splitlines()
    assert "worksheet.csv:3: s2 has feedback that somebody wrote; it stays" in said
    assert "worksheet.csv:5: s3 has a grade in Moodle and none here; it stays" in said
    assert "s4 is not in worksheet.csv" in said
    assert "worksheet.csv:6: s9@example.org is not in the roster; stays" in said


def test_filling_twice_changes_nothing_more_and_renews_its_own_feedback(graded, defter):
    before = "\n".join([TURKISH, *ROWS.values()]) + "\n"
    once, _ = fill(graded, defter, before)
    assert fill(graded, defter, once)[0] == once
    (graded.folder / "scores.csv").write_text("student_id,score/80\ns1,80")
    (graded.folder / "all.csv").write_text("student_id,score/80\ns1,80\ns2,71.3\ns4,8")
    defter("grades", "import", "exam", graded.folder / "all.csv")
    renewed, _ = fill(graded, defter, once)
    assert "[exam] 80 of 80 points" in renewed
    assert "60 of 80" not in renewed


def test_an_english_one_and_a_locked_grade(graded, defter):
    row = "Participant 7,Ali,s1@example.org,-,,100.00,No,-,-,"
    after, outcome = fill(graded, defter, f"{ENGLISH}\n{row}\n")
    assert after == f"{ENGLISH}\nParticipant 7,Ali,s1@example.org,-,75,100.00,No,-,-,[exam] 60 of 80 points\n"
    assert "worksheet.csv:2: s1: the grade is locked in Moodle, which will skip it" in outcome.err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (ENGLISH.replace("Grade,", "Mark,", 1), "worksheet.csv: there is no column for the grade ('grade' or 'not')"),
        (ENGLISH.replace("Maximum grade", "Scale"), "worksheet.csv: there is no column for the maximum grade"),
        (f"{ENGLISH}\nParticipant 7,Ali,-,-,,100,No,-,-,", "worksheet.csv: no column holds ids or e-mail addresses"),
        (f"{ENGLISH}\nP 7,Ali,s1@example.org,-,,Scale,No,-,-,", "worksheet.csv:2: the maximum grade 'Scale' is no num"),
        (f"{ENGLISH}\nP 7,Ali,s1@example.org,-,,100,No,-,-", "worksheet.csv:2: has 9 cells, but the header 10"),
    ],
)
def test_what_isnt_a_worksheet_stays_as_it_is(graded, defter, text, says):
    after, outcome = fill(graded, defter, text, status=1)
    assert after == text
    assert outcome.err.startswith(says)


def test_options_that_make_no_sense(graded, defter):
    for options, says in [
        (["--format", "worksheet", "--to", "x.csv"], "--item says which grades a worksheet gets"),
        (["--format", "worksheet", "--item", "exam"], "which worksheet? Name the one that Moodle gave you"),
        (["--format", "csv", "--item", "exam"], "--item says which grades a worksheet gets"),
        (["--format", "xlsx", "--against", "x.csv"], "--against is for --format moodle"),
        (["--format", "pdf"], "--format 'pdf' is not known; use one of csv, moodle, worksheet, xlsx"),
        (["--format", "worksheet", "--item", "hw9", "--to", "x.csv"], "x.csv: can't be read"),
    ]:
        outcome = defter("export", *options)
        assert outcome.status == 1
        assert outcome.err.startswith(says)


def test_nbgraders_door(graded, commands):
    path = graded.folder / "worksheet.csv"
    path.write_text(f"{ENGLISH}\nParticipant 7,Ali,s1@example.org,-,,100.00,Yes,-,-,\n")
    exporter = "--exporter=defter.export.plugin.WorksheetPlugin"
    ran = commands.run(*("nbgrader", "export", exporter, "--to", str(path), '--assignment=["exam"]'), cwd=graded.folder)
    assert ran.status == 0, ran.output
    assert "-,75,100.00" in path.read_text()


#: Without a carriage return alone: to Moodle it ends a line, while csv.writer doesn't quote it.
cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=8)
grids = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=2, max_size=5)
)


@given(grids, st.sampled_from(["\n", "\r\n"]), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]), st.data(), cells)
def test_any_cell_can_be_changed_alone(tmp_path_factory, grid, end, quoting, data, value):
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=end, quoting=quoting).writerows([[f"c{n}" for n in range(len(grid[0]))], *grid])
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(text.getvalue().encode())
    sheet = read_sheet(path)
    there = [[cell.value for cell in row] for _, row in sheet.rows]
    assert there == [row for row in grid if any(cell.strip() for cell in row)]
    if not there:
        return
    row = data.draw(st.integers(0, len(there) - 1))
    column = data.draw(st.integers(0, len(there[0]) - 1))
    cell = sheet.rows[row][1][column]
    changed = sheet.changed({cell: value})
    assert changed.startswith(sheet.text[: cell.start])
    assert changed.endswith(sheet.text[cell.end :])
    there[row][column] = value
    path.write_bytes(changed.encode())
    assert [[cell.value for cell in row] for _, row in read_sheet(path).rows] == [
        row for row in there if any(cell.strip() for cell in row)
    ]
