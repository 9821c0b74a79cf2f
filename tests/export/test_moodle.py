"""The file for Moodle's gradebook, against the rules of Moodle's own importer."""

import csv

import pytest

from tests.export.moodle import RefusedError, import_grades

STUDENTS = ["s1", "s2", "s3", "s4", "s5"]
EMAILS = [f"{student}@example.org" for student in STUDENTS]


@pytest.fixture
def graded(course, defter, roster):
    for item, lines in {
        "exam": "student_id,score/80\ns1,60\ns2,0\ns3,71.3",
        "presentation": "student_id,score\ns1,33.333",
        "hw1": "student_id,score\ns3,excused",
    }.items():
        (course.folder / "scores.csv").write_text(lines)
        assert defter("grades", "import", item, course.folder / "scores.csv").status == 0
    return course


@pytest.fixture
def exported(graded, defter):
    """What the command wrote and said."""

    def run(*options, identity=None, status=0):
        if identity:
            file = graded.folder / "course.toml"
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("[grading]", f'[moodle]\nidentity = "{identity}"\n\n[grading]'))
        outcome = defter("export", "--format", "moodle", *options)
        assert outcome.status == status, outcome.err
        path = graded.folder / "moodle.csv"
        return path.read_text(encoding="utf-8") if path.exists() else "", outcome.err

    return run


@pytest.mark.parametrize("decimal_sign", [".", ","], ids=["english", "turkish"])
@pytest.mark.parametrize(
    ("identity", "users"), [(None, STUDENTS), ("username", STUDENTS), ("idnumber", STUDENTS), ("email", EMAILS)]
)
def test_moodle_takes_it(exported, identity, users, decimal_sign):
    text, _ = exported(identity=identity)
    grades = import_grades(text, users, decimal_sign)
    assert grades[users[0], "exam"] == 75
    assert grades[users[1], "exam"] == 0
    assert grades[users[2], "exam"] == 89.13  # 71.3 of 80 is 89.125
    assert grades[users[0], "presentation"] == 33.33
    assert grades[users[3], "exam"] is None
    assert grades[users[2], "hw1"] is None
    assert grades[users[0], "total"] == 31.25
    assert {user for user, _ in grades} == set(users)


def test_the_columns_are_the_user_and_grades_nothing_else(exported):
    text, _ = exported()
    assert text.splitlines()[0] == "Username,hw1,hw2,hw3,homework,exam,presentation,participation,total"


def test_what_the_importer_refuses_is_refused_in_these_tests_too():
    header = "Username,exam\n"
    for bad in ("s1,5,6", "s9,5", "s1,101", "s1,abc", "s1,7;5"):
        with pytest.raises(RefusedError):
            import_grades(header + bad, STUDENTS)
    assert import_grades(header + "s1,5\n,7\n", STUDENTS) == {("s1", "exam"): 7}


def test_without_an_address_nobody_gets_anothers_grades(exported, graded, defter):
    (graded.folder / "more.csv").write_text("student_id,email\ns6,\ns7,S1@example.org\n")
    defter("roster", "import", graded.folder / "more.csv")
    text, said = exported(identity="email", status=1)
    assert text == ""
    assert "s6 has no e-mail address, so Moodle would give the grades to the student above" in said
    assert "s7 has the e-mail address of s1, S1@example.org; mend the roster" in said


def write_moodle(graded, rows, header=("First name", "Last name", "ID number", "Email address", "Exam (Real)")):
    path = graded.folder / "fresh.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def test_checked_against_a_fresh_export(exported, graded):
    rows = [["A", "B", f"21{n}", f"S{n}@Example.org", "-"] for n in range(1, 6)]
    fresh = write_moodle(graded, rows)
    text, said = exported("--against", fresh)
    # Named as Moodle names them, and found by what the column holds.
    assert text.splitlines()[0].startswith("Email address,hw1,")
    assert import_grades(text, [f"S{n}@Example.org" for n in range(1, 6)])["S1@Example.org", "exam"] == 75
    assert said == ""


@pytest.mark.parametrize("header", [("Ad", "Soyad", "Kimlik numarası", "E-posta adresi", "Sınav (Gerçek)")])
def test_a_turkish_export_is_understood(exported, graded, header):
    fresh = write_moodle(graded, [["A", "B", f"s{n}", "", ""] for n in range(1, 6)], header)
    text, _ = exported("--against", fresh)
    assert text.splitlines()[0].startswith("Kimlik numarası,")


def test_who_is_unknown_to_moodle_is_told_before(exported, graded):
    rows = [["A", "B", "s1", "", ""], ["A", "B", "s2", "", ""], ["A", "B", "s9", "", ""], ["A", "B", "s3", "", ""]]
    fresh = write_moodle(graded, rows)
    text, said = exported("--against", fresh, status=1)
    assert text == ""
    assert said.splitlines() == [
        f"{student} is not in fresh.csv, so Moodle would refuse everybody's grades; enrol them, or add --leave-out"
        for student in ("s4", "s5")
    ]
    text, said = exported("--against", fresh, "--leave-out")
    assert {user for user, _ in import_grades(text, ["s1", "s2", "s3", "s9"])} == {"s1", "s2", "s3"}
    assert "s4 is not in fresh.csv: left out" in said
    assert "fresh.csv:4: s9 is not in the roster, and gets no grade" in said


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("ID number,Exam\ns1,5,6\ns2\n", "fresh.csv:2: has 3 cells, but the header 2; Moodle refuses such files"),
        ("ID number,Exam\nx1,5\n", "fresh.csv: no column holds ids or e-mail addresses of the roster"),
        ("ID number,Exam\ns1,5\ns1,6\n", "fresh.csv:3: s1 stands in line 2 already; keep one"),
        ('ID number,Exam\ns1,"5\n', "fresh.csv:2: a quote opened here is never closed"),
        ("", "fresh.csv: is empty; download it from Moodle again"),
    ],
)
def test_a_bad_export_is_one_line_a_problem(exported, graded, content, says):
    path = graded.folder / "fresh.csv"
    path.write_text(content)
    _, said = exported("--against", path, status=1)
    assert said.startswith(says)


def test_more_than_100_is_cut_and_told(exported, graded, defter):
    text = (graded.folder / "course.toml").read_text(encoding="utf-8")
    bonus = '[imported.extra]\ncomponent = "exam"\ntitle = "Extra"\nbonus = true\n\n[grading]'
    text = text.replace("[imported.exam]", "[imported.written]").replace("[grading]", bonus)
    (graded.folder / "course.toml").write_text(text, encoding="utf-8")
    for item, score in {"written": 90, "extra": 80}.items():
        (graded.folder / "scores.csv").write_text(f"student_id,score\ns1,{score}")
        assert defter("grades", "import", item, graded.folder / "scores.csv").status == 0
    text, _ = exported()
    grades = import_grades(text, STUDENTS)
    assert (grades["s1", "written"], grades["s1", "extra"], grades["s1", "exam"]) == (90, 80, 100)


def test_na_is_told(exported, defter, graded):
    defter("grades", "na", "s1", "--reason", "attended nothing")
    _, said = exported()
    assert "NA is not a number, so Moodle gets the totals of s1 without it" in said


def test_nbgraders_door(graded, commands, defter):
    defter("export", "--format", "moodle", "--to", "ours.csv")
    exporter = "--exporter=defter.export.plugin.MoodlePlugin"
    ran = commands.run("nbgrader", "export", exporter, "--to", "theirs.csv", cwd=graded.folder)
    assert ran.status == 0, ran.output
    assert (graded.folder / "ours.csv").read_bytes() == (graded.folder / "theirs.csv").read_bytes()
    fresh = write_moodle(graded, [["A", "B", "s1", "", ""]])
    ran = commands.run(
        *("nbgrader", "export", exporter, f"--MoodlePlugin.against={fresh}", "--to", "checked.csv"), cwd=graded.folder
    )
    assert ran.status == 1
    assert "s2 is not in fresh.csv" in ran.output
    assert not (graded.folder / "checked.csv").exists()
