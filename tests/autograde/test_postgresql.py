"""The whole pipeline on PostgreSQL, with a real server."""

import csv
from pathlib import Path

import pytest
from pytest_postgresql import factories

from defter.course import load_course
from tests.autograde.test_autograde import DOUBLE, last_line

pytestmark = pytest.mark.slow

server = factories.postgresql_proc(executable=str(Path(__file__).parent / "pg_ctl"), unixsocketdir="/tmp")
database = factories.postgresql("server")


@pytest.fixture
def address(database):
    """Of an empty database."""
    about = database.info
    return f"postgresql+psycopg://{about.user}@{about.host}:{about.port}/{about.dbname}"


def use(group, address):
    path = group.folder / "course.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('exchange = "exchange"', f'exchange = "exchange"\ndatabase = "{address}"'))
    (group.folder / "gradebook.db").unlink()


def test_the_whole_way(small, address):
    use(small, address)
    (small.folder / "roster.csv").write_text("student_id,last_name\ns1,One\ns2,Two\ns3,Three\n")
    (small.folder / "exam.csv").write_text("student_id,score\ns1,50\ns2,\n")
    for words in (
        ("defter", "roster", "import", "roster.csv"),
        ("nbgrader", "generate_assignment", "hw1", "--force"),
        ("defter", "grades", "import", "exam", "exam.csv", "--max", "100"),
        ("defter", "autograde", "hw1"),
        ("nbgrader", "generate_feedback", "hw1"),
        ("nbgrader", "export"),
    ):
        ran = small.run(*words)
        assert ran.status == 0, ran.output
    assert last_line(small.run("defter", "autograde", "hw1")) == "0 graded, 3 unchanged, 0 for a person to look at"
    scores = small.scores()
    assert (scores["s1", DOUBLE], scores["s3", DOUBLE]) == ((1, None), (0, None))
    with (small.folder / "grades.csv").open(encoding="utf-8-sig") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert rows["s1"]["exam"] == "50"
    assert not (small.folder / "gradebook.db").exists()
    assert (small.folder / "feedback" / "s3" / "hw1" / "hw1.html").exists()
    assert load_course(small.folder).database_url == address


def test_what_is_wrong_is_one_line(small, address):
    use(small, address.rpartition("/")[0] + "/nothing")
    ran = small.run("defter", "autograde", "hw1")
    assert ran.status == 1
    assert last_line(ran).startswith("the database postgresql+psycopg://")
    assert "Traceback" not in ran.output


def test_a_mistyped_address_is_one_line(small):
    use(small, "postgres//here")
    ran = small.run("defter", "standings")
    assert ran.status == 1
    assert last_line(ran).startswith("course.toml: course.database can't be used")
