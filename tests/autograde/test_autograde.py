"""`defter autograde` and `defter regrade`, as an instructor uses them."""

import shutil
from contextlib import contextmanager

import pytest

from defter.autograde import LocalPool, autograde
from defter.course import load_course
from defter.gradebook import open_gradebook, read_journal
from tests.examiner.test_execute import of

pytestmark = pytest.mark.slow

DOUBLE, TRIPLE = "test_double__values", "test_triple__values"


def last_line(ran):
    return ran.output.strip().splitlines()[-1]


def results(group):
    """The stored results, with when they were made."""
    return {path: path.stat().st_mtime_ns for path in (group.folder / ".defter" / "results").glob("*/*")}


def test_as_nbgrader_does_it(small):
    ran = small.run("defter", "autograde", "hw1")
    assert ran.status == 0, ran.output
    assert last_line(ran) == "3 graded, 0 unchanged, 0 for a person to look at"
    scores, files = small.scores(), small.autograded()
    assert scores["s1", DOUBLE] == (1, None)
    assert scores["s3", DOUBLE] == (0, None)
    assert small.run("nbgrader", "autograde", "hw1", "--force").status == 0
    assert small.scores() == scores
    assert small.autograded() == files


def test_unchanged_is_free_and_a_change_says_why(small):
    assert small.run("defter", "autograde", "hw1").status == 0
    stored = results(small)
    assert last_line(small.run("defter", "autograde", "hw1")) == "0 graded, 3 unchanged, 0 for a person to look at"
    small.submit("s3")
    (small.folder / "source" / "hw1" / "table.csv").write_text("1,2\n")
    ran = small.run("defter", "autograde", "hw1", "--student=s3")
    assert "s3" in ran.output and "the submission, its files changed" in ran.output
    assert last_line(ran) == "1 graded, 0 unchanged, 0 for a person to look at"
    assert small.scores()["s3", DOUBLE] == (1, None)
    assert stored.items() <= results(small).items()
    assert len(results(small)) == len(stored) + 1


def test_what_is_lost_is_made_again(small):
    assert small.run("defter", "autograde", "hw1").status == 0
    before = small.autograded()
    for path in (small.folder / ".defter" / "results").glob("*/*"):
        path.write_bytes(path.read_bytes()[:-1] + b"!")
    for student in ("s1", "s3"):
        shutil.rmtree(small.folder / "autograded" / student)
    ran = small.run("defter", "autograde", "hw1")
    assert last_line(ran) == "2 graded, 1 unchanged, 0 for a person to look at"
    assert "its autograded notebook was gone" in ran.output
    assert small.autograded() == before


def test_what_cannot_be_graded_is_named_and_stops_nobody(small):
    (small.folder / "submitted" / "s2" / "hw1" / "hw1.ipynb").write_text("I forgot to save")
    (small.folder / "submitted" / "s1" / "hw1" / "answers.txt").symlink_to("/etc/hostname")
    (small.folder / "submitted" / "s4" / "hw1").mkdir(parents=True)
    ran = small.run("defter", "autograde", "hw1")
    assert ran.status == 1
    assert last_line(ran) == "1 graded, 0 unchanged, 3 for a person to look at"
    assert "'answers.txt' is a symbolic link; a submission may hold none" in ran.output
    assert "s2" in ran.output
    assert "holds no notebook" in ran.output
    assert not (small.folder / "autograded" / "s2").exists()
    assert "Traceback" not in ran.output


def test_a_flood_is_for_a_person_to_look_at(small):
    small.submit("s2", of(double="def double(x):\n    return 2 * x\nprint('x' * 2_100_000)"))
    ran = small.run("defter", "autograde", "hw1", "--student=s2")
    assert ran.status == 0
    assert "printed more than 2000000 characters" in ran.output
    assert small.scores()["s2", DOUBLE] == (1, None)


def test_regrading_shows_first_and_keeps_what_was(small):
    assert small.run("defter", "autograde", "hw1").status == 0
    with open_gradebook(load_course(small.folder), write=True) as book:
        grade = book.find_grade(TRIPLE, "hw1", "hw1", "s1")
        grade.manual_score = 0.5
        book.find_comment("double", "hw1", "hw1", "s1").manual_comment = "well done"
        book.db.commit()
    small.revise("assert double(5) == 2 * 5", "assert double(2) == 2 * 2")
    small.revise("assert triple(5) == 3 * 5", "assert triple(5) == 4 * 5")
    before = small.scores()
    ran = small.run("defter", "regrade", "hw1", "--dry-run")
    assert ran.status == 0, ran.output
    rows = [line.split() for line in ran.output.splitlines()]
    assert ["s3", DOUBLE, "0", "1"] in rows
    assert ["s1", TRIPLE, "1", "0", "0.5"] in rows
    assert "0 gain, 1 lose, 2 keep their score; nothing is recorded" in ran.output
    assert small.scores() == before
    ran = small.run("defter", "regrade", "hw1", "--reason", "a wrong test")
    assert ran.status == 0, ran.output
    after = small.scores()
    assert after["s3", DOUBLE] == (1, None)
    assert after["s1", TRIPLE] == (0, 0.5)
    with open_gradebook(load_course(small.folder)) as book:
        assert book.find_comment("double", "hw1", "hw1", "s1").comment == "well done"
        lines = [line for line in read_journal(book, student="s3") if line.what == "autograded"]
        reasons = {(line.former, line.now) for line in lines}
    assert reasons == {("0", "1"), ("1", "0")}
    again = small.run("defter", "regrade", "hw1", "--dry-run")
    assert "0 gain, 0 lose, 3 keep their score" in again.output


def test_regrading_wants_a_reason(small):
    ran = small.run("defter", "regrade", "hw1")
    assert ran.status == 1
    assert last_line(ran).startswith("say why, for the journal")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("hw7",), "course.toml has no assignment 'hw7'; it has hw1, hw2, hw3"),
        (("hw2",), "no submission of hw2; collect them first: nbgrader collect hw2"),
        (("hw1", "--student=s9"), "no submission of hw1 of s9; collect them first: nbgrader collect hw1"),
        (("hw1", "--dask=tcp://127.0.0.1:9"), "there is no scheduler at tcp://127.0.0.1:9"),
    ],
)
def test_a_wrong_word_is_one_line(small, words, said):
    ran = small.run("defter", "autograde", *words)
    assert ran.status == 1
    assert last_line(ran).startswith(said), ran.output
    assert "Traceback" not in ran.output


def test_the_same_work_is_judged_once(small):
    class Counting(LocalPool):
        judged = 0

        @contextmanager
        def open(self, first):
            with super().open(first) as executor:
                submit = executor.submit

                def counted(*task):
                    Counting.judged += 1
                    return submit(*task)

                executor.submit = counted
                yield executor

    for student in ("s1", "s2", "s3", "s4"):
        small.submit(student)
    outcomes = list(autograde(load_course(small.folder), "hw1", Counting(2), force=True))
    assert sorted((outcome.student, outcome.what) for outcome in outcomes) == [(f"s{n}", "graded") for n in range(1, 5)]
    assert Counting.judged == 1
    assert {scores for (_, test), scores in small.scores().items() if test == DOUBLE} == {(1, None)}
