"""`defter standings` and `defter grades na`, as they are typed."""

import pytest


@pytest.fixture
def graded(course, defter, roster):
    for item, lines in {
        "exam": "student_id,score/80\ns1,72\ns2,40\ns3,0",
        "presentation": "student_id,score\ns1,84.6\ns2,100",
        "participation": "student_id,score\ns1,100\ns2,100",
        "hw1": "student_id,score\ns2,excused",
    }.items():
        file = course.folder / "scores.csv"
        file.write_text(lines)
        assert defter("grades", "import", item, file).status == 0
    return course


def rows(out):
    """The table's rows by student."""
    return {line.split()[0]: line.split() for line in out.splitlines() if line.startswith("s") and line[1].isdigit()}


def order(out):
    return list(rows(out))


def test_the_table_keeps_excused_missing_and_zero_apart(graded, defter):
    out = defter("standings").out
    assert "so far" in out.splitlines()[0]
    found = rows(out)
    # student, name in two, hw1-3, homework, exam, presentation, participation, so far, total, letter, full, best
    assert found["s1"][3:15] == [*"----", "90", "84.6", "100", "89.44", "49.19", "FF", "94.19", "AA"]
    assert found["s2"][3:15] == ["ex", *"---", "50", "100", "100", "68.18", "37.50", "FF", "82.50", "BB"]
    assert found["s3"][3:15] == [*"----", "0", "-", "-", "0.00", "0.00", "FF", "65.00", "DC"]
    assert found["s1"][15:] == ["hw1", "hw2", "hw3"]
    assert found["s4"][10] == "-"


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("id", ["s1", "s2", "s3", "s4", "s5"]),
        ("total", ["s1", "s2", "s3", "s4", "s5"]),
        ("presentation", ["s2", "s1", "s3", "s4", "s5"]),
        ("full", ["s4", "s5", "s1", "s2", "s3"]),
        ("name", ["s1", "s2", "s3", "s4", "s5"]),
    ],
)
def test_sorted(graded, defter, key, expected):
    assert order(defter("standings", "--sort", key).out) == expected


def test_from_the_other_end(graded, defter):
    assert order(defter("standings", "--reverse").out) == ["s5", "s4", "s3", "s2", "s1"]


def test_an_unknown_order_is_one_line(graded, defter):
    outcome = defter("standings", "--sort", "exams")
    assert outcome.status == 1
    assert outcome.err.startswith("--sort 'exams' is not known; use one of id, name, total,")


def test_one_student_with_the_arithmetic(graded, defter):
    out = defter("standings", "s2").out
    assert out.startswith("First2 Last2 (s2): 37.50, FF\n")
    assert "exam: 50% of 35 = 17.5\n    exam: 40 of 80 = 50%\n" in out
    assert "    hw1: excused\n    hw2: missing\n" in out
    assert "total: 17.5 + 15 + 5 = 37.5\n" in out
    assert "If all of that were zero: 37.50 (FF); full: 82.50 (BB)\n" in out


def test_who_is_near(graded, defter):
    out = defter("standings", "--near", "1").out
    assert [line.split()[0] for line in out.splitlines() if "below" in line] == ["s1"]
    assert "0.81 below FD" in out
    assert defter("standings", "--near", "0.5").out == "nobody is within 0.5 of a cut-off\n"


def test_na_is_a_decision(graded, defter):
    assert defter("grades", "na", "s1", "--reason", "attended nothing").out == "s1: NA (attended nothing)\n"
    assert rows(defter("standings").out)["s1"][12] == "NA"
    assert "NA, as was decided: attended nothing" in defter("standings", "s1").out
    defter("export")
    assert "NA" in (graded.folder / "grades.csv").read_text(encoding="utf-8").splitlines()[1].split(",")
    assert "attended nothing" in defter("log", "s1").out
    assert defter("grades", "na", "s1", "--withdraw", "--reason", "was ill").out == "s1: NA is taken back (was ill)\n"
    assert rows(defter("standings").out)["s1"][12] == "FF"
    assert defter("grades", "na", "s1", "--withdraw", "--reason", "x").err == (
        "s1 has no NA; there is nothing to take back\n"
    )


@pytest.mark.parametrize("reason", ["", "  "])
def test_na_needs_a_reason(graded, defter, reason):
    outcome = defter("grades", "na", "s1", "--reason", reason)
    assert (outcome.status, outcome.err) == (1, "a decision needs a reason; give it with --reason\n")


def test_na_for_a_stranger(graded, defter):
    outcome = defter("grades", "na", "s9", "--reason", "x")
    assert outcome.status == 1
    assert "student s9 is not in the roster" in outcome.err
