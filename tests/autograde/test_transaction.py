"""nbgrader's own gradebook, inside of one transaction."""

import shutil

import pytest
from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Engine

from defter.autograde.transaction import one_transaction
from defter.gradebook.database import find_alembic

CELLS = [f"test_{number}" for number in range(5)]
WHERE = ("hw1", "hw1")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A gradebook with an assignment of five tests, five solutions and a task, and s1's submission."""
    find_alembic()
    path = tmp_path_factory.mktemp("gradebook") / "gradebook.db"
    with Gradebook(f"sqlite:///{path}") as gradebook:
        gradebook.add_assignment("hw1")
        gradebook.add_notebook("hw1", "hw1")
        for cell in CELLS:
            gradebook.add_grade_cell(cell, *WHERE, max_score=2, cell_type="code")
            gradebook.add_solution_cell(f"solved_{cell}", *WHERE)
            gradebook.add_source_cell(cell, *WHERE, cell_type="code", source="", checksum="1")
        gradebook.add_task_cell("essay", *WHERE, max_score=3, cell_type="markdown")
        gradebook.add_student("s1")
        gradebook.add_submission("hw1", "s1")
    return path


@pytest.fixture
def url(made, tmp_path):
    """A copy of it."""
    return f"sqlite:///{shutil.copy(made, tmp_path)}"


@pytest.fixture
def asked():
    """The statements that reach a database."""
    statements = []

    def note(*arguments):
        statements.append(arguments[2])

    event.listen(Engine, "before_cursor_execute", note)
    yield statements
    event.remove(Engine, "before_cursor_execute", note)


def scores(url):
    with create_engine(url).connect() as connection:
        return sorted(connection.execute(text("select auto_score from grade")).scalars(), key=str)


@pytest.mark.parametrize(
    ("find", "names", "where"),
    [
        ("find_source_cell", CELLS, WHERE),
        ("find_graded_cell", CELLS, WHERE),
        ("find_grade", CELLS, (*WHERE, "s1")),
        ("find_comment", [f"solved_{cell}" for cell in CELLS], (*WHERE, "s1")),
    ],
)
def test_one_question_for_all_cells_is_answered_as_nbgrader_does(url, asked, find, names, where):
    with Gradebook(url) as gradebook:
        own = [getattr(gradebook, find)(name, *where).id for name in names]
    with one_transaction(url, write=False), Gradebook(url) as gradebook:
        asked.clear()
        assert [getattr(gradebook, find)(name, *where).id for name in names] == own
        assert len(asked) == 1
        with pytest.raises(MissingEntry, match="none"):
            getattr(gradebook, find)("none", *where)


def test_a_task_is_graded_by_hand_and_is_found(url):
    with one_transaction(url, write=False), Gradebook(url) as gradebook:
        assert gradebook.find_graded_cell("essay", *WHERE).max_score == 3
        assert gradebook.find_grade("essay", *WHERE, "s1").cell.name == "essay"
        assert gradebook.find_comment("essay", *WHERE, "s1").name == "essay"


def test_what_was_committed_is_written_once_and_seen_by_the_next_question(url, asked):
    with one_transaction(url, write=True), Gradebook(url) as gradebook:
        for cell in CELLS:
            gradebook.find_grade(cell, *WHERE, "s1").auto_score = 1
            gradebook.db.commit()
        assert not [statement for statement in asked if statement.startswith("UPDATE")]
        assert gradebook.find_submission("hw1", "s1").score == 5
        assert len([statement for statement in asked if statement.startswith("UPDATE")]) == 1
    assert scores(url) == [1, 1, 1, 1, 1, None]


def test_what_fails_leaves_nothing(url):
    with pytest.raises(ZeroDivisionError), one_transaction(url, write=True):
        with Gradebook(url) as gradebook:
            gradebook.find_grade(CELLS[0], *WHERE, "s1").auto_score = 1
            gradebook.db.commit()
        1 / 0  # noqa: B018
    assert scores(url) == [None] * 6
    with Gradebook(url) as gradebook:  # which is nbgrader's own again
        gradebook.find_grade(CELLS[0], *WHERE, "s1").auto_score = 2
        gradebook.db.commit()
    assert scores(url) == [2, *[None] * 5]
