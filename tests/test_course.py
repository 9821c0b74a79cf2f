"""The syllabus of CEng 501, and what the rest of the code asks of it."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from defter.course import find_course, load_course
from defter.errors import DefterError


def test_the_syllabus(course):
    assert course.id == "ceng501"
    assert course.components == {"homework": 45, "exam": 35, "presentation": 15, "participation": 5}
    assert list(course.items) == ["hw1", "hw2", "hw3", "exam", "presentation", "participation"]
    assert len(course.weeks) == 14
    assert (course.weeks[0].date, course.weeks[-1].date) == (date(2021, 10, 22), date(2022, 1, 21))
    assert {week.date for week in course.weeks if "Exam" in week.activities} == {
        date(2021, 12, 31),
        date(2022, 1, 7),
    }


@pytest.mark.parametrize(
    ("assignment", "release", "due"),
    [
        ("hw1", date(2021, 10, 22), datetime(2021, 10, 31, 20, 59, tzinfo=UTC)),
        ("hw2", date(2021, 11, 26), datetime(2021, 12, 5, 20, 59, tzinfo=UTC)),
        ("hw3", date(2021, 12, 10), datetime(2021, 12, 19, 20, 59, tzinfo=UTC)),
    ],
)
def test_dates(course, assignment, release, due):
    assert course.assignments[assignment].release == release
    assert course.due_utc(assignment) == due


def test_homeworks_are_given_and_due_as_the_schedule_says(course):
    for assignment, week_given in zip(course.assignments.values(), (1, 6, 8), strict=True):
        assert assignment.release == course.weeks[week_given - 1].date


def test_found_from_a_folder_inside(course):
    inside = course.folder / "source" / "hw1"
    inside.mkdir(parents=True)
    assert find_course(inside).folder == course.folder


def test_found_nowhere(tmp_path):
    with pytest.raises(DefterError, match=r"no course\.toml in .* or above it"):
        find_course(tmp_path)


def test_weights_may_have_decimals(course):
    file = course.folder / "course.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("homework = 45", "homework = 44.9").replace("participation = 5", "participation = 5.1"),
        encoding="utf-8",
    )
    assert load_course(file).components["homework"] == Decimal("44.9")
