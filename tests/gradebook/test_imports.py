"""Rosters and scores from files, through the command line."""

import pytest
from nbgrader.api import MissingEntry
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory

from defter.gradebook import Excused, open_gradebook, read_records


@pytest.fixture
def scores(course, defter, roster):
    """Imports lines of scores of an item; gives what the command printed."""

    def run(item, *lines, header="student_id,score", status=0, encoding="utf-8"):
        file = course.folder / f"{item}.csv"
        file.write_text("\n".join([header, *lines]), encoding=encoding)
        outcome = defter("grades", "import", item, file)
        assert outcome.status == status, outcome.err
        return outcome.out + outcome.err

    return run


def stored(course, item="exam"):
    """What the gradebook says of an item, by student."""
    with open_gradebook(course) as gradebook:
        found = {record.student_id: record.scores.get(item) for record in read_records(course, gradebook)}
    return {
        student: "excused" if isinstance(score, Excused) else (float(score.points), float(score.maximum))
        for student, score in found.items()
        if score is not None
    }


def test_scores_reach_nbgraders_own_tables(course, scores):
    assert scores("exam", "s1,42.5", "s2,", "s3,0", header="student_id,score/50") == (
        "exam: 2 scores written (out of 50), 1 as they were\n"
    )
    assert stored(course) == {"s1": (42.5, 50), "s3": (0, 50)}
    with open_gradebook(course) as gradebook:
        submission = gradebook.find_submission("exam", "s1")
        assert (submission.score, submission.max_score, submission.needs_manual_grade) == (42.5, 50, False)
        with pytest.raises(MissingEntry):
            gradebook.find_submission("exam", "s2")


def test_nbgraders_pages_show_imported_items(course, scores):
    scores("exam", "s1,80")
    coursedir = CourseDirectory(root=str(course.folder), course_id=course.id, db_url=course.database_url)
    with NbGraderAPI(coursedir).gradebook as gradebook:
        assert gradebook.average_assignment_score("exam") == 80
    students = {found["id"]: found["score"] for found in NbGraderAPI(coursedir).get_students()}
    assert students["s1"] == 80


def test_twice_changes_nothing(course, scores):
    lines = ["s1,42.5", "s2,", "s3,0.1"]
    scores("exam", *lines)
    scores("hw1", "s4,excused")
    before = course.gradebook_file.read_bytes()
    assert scores("exam", *lines) == "exam: 3 as they were\n"
    assert scores("hw1", "s4,excused") == "hw1: 1 as they were\n"
    assert course.gradebook_file.read_bytes() == before


def test_the_file_is_the_truth_for_those_in_it(course, scores):
    scores("exam", "s1,50", "s2,60", "s3,70")
    assert scores("exam", "s1,55", "s2,") == (
        "exam: 1 score written (out of 100)\nexam: no longer a score or an excuse: s2\n"
    )
    assert stored(course) == {"s1": (55, 100), "s3": (70, 100)}


def test_one_bad_row_and_nothing_is_written(course, scores):
    scores("exam", "s1,50")
    before = course.gradebook_file.read_bytes()
    scores("exam", "s1,60", "s2,70", "s3,oops", status=1)
    assert course.gradebook_file.read_bytes() == before


def test_a_homework_is_excused_and_no_longer(course, scores):
    assert scores("hw2", "s1,excused") == "hw2: 1 excused\n"
    assert stored(course, "hw2") == {"s1": "excused"}
    scores("hw2", "s1,")
    assert stored(course, "hw2") == {}


def test_the_last_item_of_a_component_cant_be_excused(scores):
    scores("hw1", "s1,excused")
    scores("hw2", "s1,excused")
    assert "hw3.csv:2: s1 can't be excused from hw3: nothing else is left of homework" in scores(
        "hw3", "s1,excused", status=1
    )


def test_another_maximum_must_leave_no_old_score_behind(course, scores):
    scores("exam", "s1,50", "s2,60")
    text = scores("exam", "s1,25", header="student_id,score/50", status=1)
    assert "scores of exam are kept out of 100, this file's are out of 50" in text
    assert "not in it: s2" in text
    scores("exam", "s1,25", "s2,30", header="student_id,score/50")
    assert stored(course) == {"s1": (25, 50), "s2": (30, 50)}


@pytest.mark.parametrize(
    ("header", "line", "encoding"),
    [
        ("student_id;score", "s1;42,5", "utf-8-sig"),
        ("student_id\tscore", "s1\t42.5", "utf-8"),
        ("Student_ID, Score", " s1 , 42.50 ", "utf-8"),
        ("student_id,last_name,score", '"s1","Öz, ""A""",42.5', "utf-8"),
    ],
    ids=["turkish excel", "tabs", "capitals and spaces", "names and quotes"],
)
def test_files_as_spreadsheets_write_them(course, scores, header, line, encoding):
    scores("exam", line, header=header, encoding=encoding)
    assert stored(course) == {"s1": (42.5, 100)}


def test_the_roster_is_updated_not_replaced(course, defter, roster):
    file = course.folder / "new.csv"
    file.write_text("student_id,last_name,email\ns1,Öztürk,\ns6,Yeni,s6@example.org\n", encoding="utf-8")
    assert defter("roster", "import", file).out == "roster: 1 added, 1 changed, 0 as they were\n"
    before = course.gradebook_file.read_bytes()
    assert defter("roster", "import", file).out == "roster: 0 added, 0 changed, 2 as they were\n"
    assert course.gradebook_file.read_bytes() == before
    with open_gradebook(course) as gradebook:
        students = {student.id: student for student in gradebook.students}
        assert len(students) == 6
        assert (students["s1"].last_name, students["s1"].first_name) == ("Öztürk", "First1")
        assert students["s1"].email == "s1@example.org"
