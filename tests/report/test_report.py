"""The class at a glance: what the page says, of a small class and a large one."""

import base64
import random
import re
from fractions import Fraction

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from bench.classroom import EXERCISES, PROPERTIES, make_class
from defter.gradebook import class_standings, open_gradebook
from defter.report import item_report
from defter.report.statistics import discrimination, summary

MADE = {}


@pytest.fixture(params=[5, 60])
def large_or_small(request, tmp_path_factory, course, monkeypatch):
    """A class of so many; made once."""
    if request.param not in MADE:
        MADE[request.param] = make_class(tmp_path_factory.mktemp("class") / "course", request.param)
    return MADE[request.param]


@pytest.fixture
def page(large_or_small, defter, tmp_path):
    def run(what, status=0):
        to = tmp_path / "report.html"
        outcome = defter("report", what, "--course", large_or_small.folder, "--to", to)
        assert outcome.status == status, outcome.err
        return to.read_text(encoding="utf-8") if to.exists() else outcome.err

    return run


def rows(html, title):
    """A table's rows, by what stands above it."""
    above = BeautifulSoup(html, "html.parser").find(["h3", "h2"], string=title)
    return [[cell.get_text() for cell in row.find_all(["td", "th"])] for row in above.find_next("table").find_all("tr")]


@pytest.mark.parametrize("what", ["hw1", "exam", "course"])
def test_the_page_is_one_file_without_scripts(page, what):
    html = page(what)
    assert "<script" not in html
    assert not re.search(r'(?:src|href)="(?!data:)', html)
    for image in BeautifulSoup(html, "html.parser").find_all("img"):
        kind, content = image["src"].split(",", 1)
        assert kind == "data:image/svg+xml;base64"
        assert base64.b64decode(content).startswith(b"<?xml")
        assert image["alt"]


def test_every_exercise_and_cell_has_its_numbers(page, large_or_small):
    html = page("hw1")
    exercises = rows(html, "Exercises")[1:]
    assert [row[0] for row in exercises] == list(EXERCISES)
    cells = rows(html, "Every cell")[1:]
    assert len(cells) == len(EXERCISES) * len(PROPERTIES)
    with open_gradebook(large_or_small) as gradebook:
        grades = [
            grade.auto_score
            for submission in gradebook.assignment_submissions("hw1")
            for grade in submission.notebooks[0].grades
            if grade.name == "test_one_hot__values"
        ]
    (row,) = [row for row in cells if row[0] == "test_one_hot__values"]
    assert row[2:4] == [str(len(grades)), f"{100 * sum(grades) / len(grades):.0f}"]


def test_failing_properties_are_counted_by_student(large_or_small, page):
    listed = rows(page("hw1"), "The commonest failing properties")[1:]
    counts = [int(count) for _, _, count in listed]
    assert counts == sorted(counts, reverse=True)
    what, exercise, count = listed[0]
    found = 0
    for file in large_or_small.folder.glob("autograded/*/hw1/*.verdicts.json"):
        test = f'"test":"test_{exercise}__{what.replace(" ", "_")}"'
        found += bool(re.search(test + r'[^}]*"score":0\.0', file.read_text()))
    assert int(count) == found


def test_who_has_no_score_is_named(large_or_small, page):
    with open_gradebook(large_or_small) as gradebook:
        missing = [
            who.record.student_id for who in class_standings(large_or_small, gradebook) if "hw1" in who.standing.missing
        ]
    text = BeautifulSoup(page("hw1"), "html.parser").get_text()
    if missing:
        assert f"No score ({len(missing)}): {', '.join(missing)}" in text
    else:
        assert "Nobody." in text


def test_the_course_page_has_letters_and_items(page, large_or_small):
    html = page("course")
    items = {row[0]: row for row in rows(html, "Items")[1:]}
    assert list(items) == list(large_or_small.items)
    with open_gradebook(large_or_small) as gradebook:
        places = class_standings(large_or_small, gradebook)
    assert items["hw1"][1] == str(sum("hw1" in who.record.scores for who in places))
    letters = next(image["alt"] for image in BeautifulSoup(html, "html.parser").find_all("img") if "AA" in image["alt"])
    assert f"AA {sum(who.letter == 'AA' for who in places)}," in letters


def test_lateness_is_of_each_students_own_due_date(large_or_small):
    with open_gradebook(large_or_small) as gradebook:
        found = item_report(large_or_small, gradebook, "hw2")
    assert set(found.days_late) == {who for who, hours in found.hours.items() if hours > 0}


@pytest.mark.parametrize("what", ["hw1", "course"])
def test_before_anything_is_graded(course, defter, roster, what):
    assert defter("report", what).status == 0
    html = (course.folder / f"report-{what}.html").read_text(encoding="utf-8")
    assert "of 5 students have a score" in html or "Nothing has a score yet." in html


def test_unknown_items_and_places(course, defter, roster):
    outcome = defter("report", "hw9")
    assert outcome.status == 1
    assert outcome.err.startswith("'hw9' is not an item of course.toml; use one of hw1, ")
    assert "not a .html file" in defter("report", "hw1", "--to", "course.toml").err


def test_verdicts_that_cant_be_read_are_told(course, defter, roster):
    folder = course.folder / "autograded" / "s1" / "hw1"
    folder.mkdir(parents=True)
    (folder / "hw1.ipynb").write_text("{}")
    (folder / "hw1.verdicts.json").write_text("{ half")
    assert defter("report", "hw1").status == 0
    html = (course.folder / "report-hw1.html").read_text(encoding="utf-8")
    assert "s1: the verdicts of hw1.ipynb can&#39;t be read; autograde it anew" in html


def test_names_are_text(course, defter, roster):
    text = (course.folder / "course.toml").read_text(encoding="utf-8")
    text = text.replace('title = "Written exam"', 'title = "<img src=x onerror=alert(1)>"')
    (course.folder / "course.toml").write_text(text, encoding="utf-8")
    defter("report", "exam")
    assert "<img src=x" not in (course.folder / "report-exam.html").read_text(encoding="utf-8")


@given(st.lists(st.floats(0, 100), min_size=1))
def test_a_summary_is_in_order(values):
    found = summary(values)
    assert found.lowest <= found.low_quarter <= found.median <= found.high_quarter <= found.highest


def test_discrimination_of_chance_is_none_and_of_ability_is_much():
    chance = random.Random(1)
    ability = {f"s{n}": chance.gauss(0, 1) for n in range(300)}
    rest = {who: 10 * value for who, value in ability.items()}
    good = {who: float(value > 0) for who, value in ability.items()}
    coin = {who: float(chance.random() > 0.5) for who in ability}
    assert discrimination(good, {who: rest[who] + good[who] for who in rest}) > 0.7
    assert abs(discrimination(coin, {who: rest[who] + coin[who] for who in rest})) < 0.15
    assert discrimination(dict.fromkeys(ability, 1.0), rest) is None
    assert discrimination({"s1": 1.0}, {"s1": 2.0}) is None


def test_percents_are_exact(large_or_small):
    with open_gradebook(large_or_small) as gradebook:
        found = item_report(large_or_small, gradebook, "exam")
        places = class_standings(large_or_small, gradebook)
    for who in places:
        score = who.record.scores.get("exam")
        if score is not None:
            assert found.percents[who.record.student_id] == float(100 * Fraction(score.points, score.maximum))
