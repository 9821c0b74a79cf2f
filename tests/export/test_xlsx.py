"""The workbook: its formulas are calculated anew here, and give what defter computed."""

import re
from fractions import Fraction

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from defter.course import load_course
from defter.export.xlsx import workbook
from defter.gradebook import Excused, Record, Scored, place
from tests.conftest import ROOT

BONUS = '[imported.challenge]\ncomponent = "homework"\ntitle = "A challenge"\nshare = 0.5\nbonus = true\n\n'
KINDS = {
    "plain": lambda text: text,
    "shares": lambda text: text.replace("[assignments.hw1]", "[assignments.hw1]\nshare = 2.5"),
    "drop": lambda text: text.replace("[grading]", f"{BONUS}[drop_lowest]\nhomework = 2\n\n[grading]"),
    "bonus": lambda text: text.replace("[grading]", f"{BONUS}[letters]\ndecimals = 0\n\n[grading]"),
}


class Calculator:
    """As much of Excel as the workbook needs. A range is a list; an empty cell None."""

    def __init__(self, book):
        self.book = book
        self.known = {}

    def value(self, sheet, cell):
        if (sheet, cell) not in self.known:
            there = self.book[sheet][cell]
            is_formula = there.data_type == "f"
            self.known[sheet, cell] = self.calculate(sheet, there.value[1:]) if is_formula else there.value
        return self.known[sheet, cell]

    def range(self, sheet, first, last=None):
        cells = self.book[sheet][f"{first}:{last or first}"]
        return [self.value(sheet, cell.coordinate) for row in cells for cell in row]

    def calculate(self, sheet, formula):
        formula = formula.replace("$", "")
        pattern = r'"[^"]*"|(?:(\w+)!)?\b([A-Z]{1,2}\d+)(?::([A-Z]{1,2}\d+))?\b'

        def reference(found):
            if found[2] is None:
                return found[0]
            where, first, last = found[1] or sheet, found[2], found[3]
            return f"R({where!r},{first!r},{last!r})" if last else f"V({where!r},{first!r})"

        text = lazy(re.sub(r"(?<![<>=])=", "==", re.sub(pattern, reference, formula)))
        names = {"R": self.range, "V": self.value} | FUNCTIONS
        return eval(text, {"__builtins__": {}}, names)


def lazy(text):
    """IF(a,b,c) as Python's (b if a else c), which looks at one of them only."""
    found = re.search(r"\bIF\(", text)
    if found is None:
        return text
    parts, depth, start = [], 0, found.end()
    for position in range(found.end(), len(text)):
        sign = text[position]
        if (sign == "," and depth == 0) or (sign == ")" and depth == 0):
            parts.append(text[start:position])
            start = position + 1
            if sign == ")":
                break
        depth += (sign == "(") - (sign == ")")
    condition, yes, no = map(lazy, parts)
    return f"{text[: found.start()]}(({yes}) if ({condition}) else ({no})){lazy(text[start:])}"


def flat(values):
    return [value for item in values for value in (item if isinstance(item, list) else [item])]


def numbers(values):
    return [value for value in flat(values) if isinstance(value, (int, float))]


def product(*columns):
    """Text counts as 0."""
    terms = zip(*(column if isinstance(column, list) else [column] for column in columns), strict=True)
    return sum(a * b if isinstance(a, (int, float)) and isinstance(b, (int, float)) else 0 for a, b in terms)


FUNCTIONS = {
    "ISNUMBER": lambda value: isinstance(value, (int, float)),
    "COUNT": lambda *values: len(numbers(values)),
    "MIN": lambda *values: min(numbers(values)),
    "SMALL": lambda values, place: sorted(numbers(values))[place - 1] if len(numbers(values)) >= place else 0,
    "SUMPRODUCT": product,
    "SUMIF": lambda values, _, shares: sum(s for v, s in zip(values, shares, strict=True) if v != "excused"),
    "ROUND": lambda value, decimals: int(value * 10**decimals + 0.5 + 1e-9) / 10**decimals,
    "LOOKUP": lambda value, ladder, names: [n for low, n in zip(ladder, names, strict=True) if low <= value][-1],
}


@pytest.fixture(scope="module", params=KINDS)
def kind(request, tmp_path_factory):
    file = tmp_path_factory.mktemp(request.param) / "course.toml"
    file.write_text(KINDS[request.param]((ROOT / "course.toml").read_text(encoding="utf-8")), encoding="utf-8")
    return load_course(file)


tenth = st.integers(0, 500).map(lambda tenths: Scored(Fraction(tenths, 10), Fraction(50)))


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow], deadline=None, phases=[Phase.generate])
@given(data=st.data())
def test_the_formulas_give_what_defter_computes(kind, tmp_path_factory, data):
    scores = st.dictionaries(st.sampled_from(list(kind.items)), tenth)
    excused = st.sets(st.sampled_from(["hw1", "hw2", "hw3"]), max_size=2)
    records = []
    for number in range(6):
        record = Record(f"s{number}", "=1+1", "Işıl", "", na="left" if number == 5 else None)
        record.scores = data.draw(scores) | dict.fromkeys(data.draw(excused), Excused())
        records.append(record)
    places = [place(kind, record) for record in records]
    path = tmp_path_factory.getbasetemp() / "any.xlsx"
    path.write_bytes(workbook(kind, places, dict.fromkeys(kind.items, Fraction(50))))
    formulas = Calculator(openpyxl.load_workbook(path))
    stored = openpyxl.load_workbook(path, data_only=True)["Grades"]
    header = [cell.value for cell in stored[1]]
    for row, who in enumerate(places, start=4):
        for column, name in enumerate(header, start=1):
            shown = stored.cell(row, column)
            computed = formulas.value("Grades", shown.coordinate)
            if isinstance(computed, float):
                assert computed == pytest.approx(shown.value), (name, who.record.scores)
            else:
                assert (computed or "") == (shown.value or ""), (name, who.record.scores)
        values = dict(zip(header, (cell.value for cell in stored[row]), strict=True))
        assert values["TOTAL"] == pytest.approx(float(who.total))
        assert values["LETTER"] == who.letter


@pytest.fixture
def course_with_scores(course, defter, roster):
    (course.folder / "names.csv").write_text("student_id,last_name\ns1,=HYPERLINK(1)\n")
    (course.folder / "scores.csv").write_text("student_id,score/80\ns1,60\ns2,0")
    assert defter("roster", "import", course.folder / "names.csv").status == 0
    assert defter("grades", "import", "exam", course.folder / "scores.csv").status == 0
    return course


def test_the_command_and_nbgraders_door(course_with_scores, defter, commands):
    folder = course_with_scores.folder
    outcome = defter("export", "--format", "xlsx")
    assert outcome.out == "5 students written to grades.xlsx\n"
    ran = commands.run(
        *("nbgrader", "export", "--exporter=defter.export.plugin.XlsxPlugin", "--to", "theirs.xlsx"), cwd=folder
    )
    assert ran.status == 0, ran.output
    ours, theirs = (openpyxl.load_workbook(folder / name)["Grades"] for name in ("grades.xlsx", "theirs.xlsx"))
    assert [[cell.value for cell in row] for row in ours] == [[cell.value for cell in row] for row in theirs]
    names = [cell.value for cell in ours["B"]]
    assert names[3] == "=HYPERLINK(1)"
    assert ours["B4"].data_type == "s"  # text, not a formula
    assert defter("export", "--format", "xlsx", "--to", "grades.csv").err.endswith("name another with --to\n")
