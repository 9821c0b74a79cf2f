"""The report as one HTML page that needs nothing else: `defter report hw1`, `defter report course`."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from jinja2 import Environment, PackageLoader
from nbgrader.api import Gradebook

from defter.course import Course
from defter.errors import DefterError
from defter.gradebook import NA, Place, class_standings, near_boundaries
from defter.report import figures
from defter.report.homework import CellResult, ItemReport, item_report
from defter.report.statistics import Summary, summary

#: A test below this discriminates too little: it should be looked at.
WEAK = 0.2
#: Of a long list of students the page shows so many.
MOST = 20


@dataclass(frozen=True)
class Figure:
    """A figure with what it shows, for those who can't see it."""

    title: str
    address: str
    text: str


@dataclass(frozen=True)
class Table:
    """A table: `left` are the columns of text."""

    title: str
    columns: list[str]
    rows: list[list[str]]
    left: int = 1
    remark: str = ""


@dataclass(frozen=True)
class Section:
    """What stands together on the page."""

    title: str
    paragraphs: list[str] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)


def report_item(course: Course, gradebook: Gradebook, item: str) -> str:
    """The page about one item. Raises DefterError for an item that isn't in course.toml."""
    if item not in course.items:
        raise DefterError(f"{item!r} is not an item of course.toml; use one of {', '.join(course.items)}, or course")
    found = item_report(course, gradebook, item)
    by_cells = [] if item in course.imported else [*_exercises(found), *_tests(found)]
    sections = [_overview(found), *by_cells, *_late(course, found), _who(found)]
    return _render(course, f"{item}: {found.title}", [section for section in sections if section])


def report_course(course: Course, gradebook: Gradebook) -> str:
    """The page about the whole course."""
    places = class_standings(course, gradebook)
    reports = [item_report(course, gradebook, item, places) for item in course.items]
    return _render(course, "The whole course", [_totals(course, places), _components(places), _items(reports, places)])


def _overview(found: ItemReport) -> Section:
    percents = list(found.percents.values())
    paragraphs = [f"{len(percents)} of {found.students} students have a score.", *_sentence(summary(percents))]
    paragraphs += found.remarks
    drawn = [Figure("Distribution", figures.distribution(percents, found.name), _spoken(percents))] if percents else []
    return Section("At a glance", paragraphs, drawn)


def _exercises(found: ItemReport) -> list[Section]:
    if not found.exercises:
        return []
    means = {result.name: 100 * result.mean for result in found.exercises}
    text = "; ".join(f"{name} {mean:.0f}%" for name, mean in means.items())
    drawn = Figure("Mean by exercise", figures.bars(means, "mean, percent (red: below 50)", limit=50), text)
    return [Section("Exercises", figures=[drawn], tables=[_results("", found.exercises)])]


def _tests(found: ItemReport) -> list[Section]:
    tests = [result for result in found.cells if result.automatic]
    known = [(100 * result.passed, result.discrimination) for result in tests if result.discrimination is not None]
    drawn = []
    if len(known) > 1:
        weak = sum(value < WEAK for _, value in known)
        drawn.append(
            Figure(
                "Difficulty and discrimination",
                figures.difficulty([passed for passed, _ in known], [value for _, value in known]),
                f"{len(known)} tests, {weak} of them with a discrimination below {WEAK}",
            )
        )
    seconds = list(found.seconds.values())
    if seconds:
        middle = sorted(seconds)[len(seconds) // 2]
        spoken = f"median {middle:.1f} s, at most {max(seconds):.1f} s"
        drawn.append(Figure("Time used", figures.times(seconds), spoken))
    failing = Table(
        "The commonest failing properties",
        ["property", "exercise", "students"],
        [[what, exercise, str(count)] for what, exercise, count in found.failing],
        left=2,
    )
    remark = (
        "Discrimination is the correlation with the rest of the homework: near 1 the strong pass and the weak don't; "
        f"below {WEAK} (marked !) look at the test."
    )
    tables = [table for table in (failing, _results("Every cell", found.cells, remark)) if table.rows]
    return [Section("Tests", figures=drawn, tables=tables)] if tables else []


def _results(title: str, results: list[CellResult], remark: str = "") -> Table:
    rows = [
        [
            *(result.name, f"{result.points:g}", str(result.count), f"{100 * result.passed:.0f}"),
            *(f"{100 * result.mean:.0f}", _discrimination(result.discrimination)),
            ", ".join(f"{count} {outcome}" for outcome, count in Counter(result.outcomes).most_common()),
        ]
        for result in results
    ]
    columns = ["", "points", "graded", "pass %", "mean %", "discr.", "outcomes"]
    with_outcomes = any(row[-1] for row in rows)
    return Table(
        title, columns[: 7 if with_outcomes else 6], [row if with_outcomes else row[:6] for row in rows], 1, remark
    )


def _discrimination(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}{' !' if value < WEAK else ''}"


def _late(course: Course, found: ItemReport) -> list[Section]:
    if not found.hours:
        return []
    days = Counter(found.days_late.values())
    late = ", ".join(f"{count} by {day} day{'s' * (day > 1)}" for day, count in sorted(days.items())) or "nobody"
    hours = list(found.hours.values())
    last = sum(-24 <= hour <= 0 for hour in hours)
    paragraphs = [f"Late: {late}. {last} of {len(hours)} came in the last 24 hours."]
    if found.extended:
        paragraphs.append(f"With an extension: {', '.join(found.extended)}.")
    if course.late.deducts:
        paragraphs.append(f"A day costs {course.late.penalty_per_day}%; {course.late.free_days} days are free.")
    drawn = Figure("When it was handed in", figures.handed_in(hours), paragraphs[0])
    return [Section("Late work", paragraphs, [drawn])]


def _who(found: ItemReport) -> Section:
    lists = {
        "No score": found.missing,
        "Handed in, not graded yet": found.ungraded,
        "Answers still to be graded by a person": found.to_grade_by_hand,
        "Excused": found.excused,
    }
    return Section(
        "Who is missing",
        [f"{title} ({len(who)}): {', '.join(who)}" for title, who in lists.items() if who] or ["Nobody."],
    )


def _totals(course: Course, places: list[Place]) -> Section:
    totals = [float(who.total) for who in places]
    missing = sum(bool(who.standing.missing) for who in places)
    paragraphs = _sentence(summary(totals))
    if missing:
        paragraphs.append(f"{missing} of {len(places)} have something missing, which counts as zero here.")
    given = Counter(who.letter for who in places)
    letters = {name: given[name] for name in (*course.letters.cutoffs, NA) if name != NA or given[NA]}
    rows = [
        [who.record.student_id, str(who.total), who.letter, f"{abs(by)} {'below' if by < 0 else 'above'} {name}"]
        for who, name, by in near_boundaries(course, places, Decimal("0.5"))
    ]
    more = f"The nearest {MOST} of {len(rows)}; all of them: defter standings --near 0.5" if len(rows) > MOST else ""
    near = Table(
        "Near a cut-off, within half a point", ["student", "total", "letter", "near"], rows[:MOST], remark=more
    )
    drawn = [
        Figure("Totals", figures.distribution(totals, "total"), _spoken(totals)),
        Figure("Letters", figures.columns(letters, "students"), ", ".join(f"{n} {c}" for n, c in letters.items())),
    ]
    return Section("Standings", paragraphs, drawn, [near] if near.rows else [])


def _components(places: list[Place]) -> Section:
    reached = {
        part.name: [float(100 * value) for who in places if (value := who.standing.components[part.name]) is not None]
        for part in places[0].standing.parts
    }
    found = {name: values for name, values in reached.items() if values}
    if not found:
        return Section("Components", ["Nothing has a score yet."])
    text = "; ".join(f"{name}: median {sorted(values)[len(values) // 2]:.0f}%" for name, values in found.items())
    return Section("Components", figures=[Figure("Components", figures.boxes(found, "percent"), text)])


def _items(reports: list[ItemReport], places: list[Place]) -> Section:
    rows = []
    for found in reports:
        numbers = summary(list(found.percents.values()))
        shown = [f"{numbers.mean:.1f}", f"{numbers.median:.1f}"] if numbers else ["-", "-"]
        rows.append(
            [found.name, str(len(found.percents)), *shown]
            + [str(len(who)) for who in (found.missing, found.excused, found.days_late, found.extended)]
        )
    columns = ["item", "scores", "mean %", "median %", "missing", "excused", "late", "extended"]
    gone = sorted(places, key=lambda who: (-len(who.standing.missing), who.record.student_id))
    most = [
        f"{who.record.student_id} ({len(who.standing.missing)})" for who in gone[:MOST] if len(who.standing.missing) > 1
    ]
    return Section("Items", [f"Most missing: {', '.join(most)}"] if most else [], tables=[Table("", columns, rows)])


def _sentence(numbers: Summary | None) -> list[str]:
    if numbers is None:
        return []
    return [
        f"Mean {numbers.mean:.1f}, median {numbers.median:.1f}; half lie between {numbers.low_quarter:.1f} and "
        f"{numbers.high_quarter:.1f}, all between {numbers.lowest:.1f} and {numbers.highest:.1f}."
    ]


def _spoken(percents: list[float]) -> str:
    steps = Counter(min(int(value // 10), 9) for value in percents)
    return ", ".join(f"{10 * step} to {10 * step + 10}: {count}" for step, count in sorted(steps.items()))


def _render(course: Course, title: str, sections: list[Section]) -> str:
    environment: Any = Environment(loader=PackageLoader("defter.report"), autoescape=True)
    now = datetime.now(UTC).astimezone(course.zone)
    text: str = environment.get_template("report.html.j2").render(
        course=course.course, title=title, sections=sections, when=f"{now:%Y-%m-%d %H:%M}"
    )
    return text
