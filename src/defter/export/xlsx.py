"""The grades as an Excel workbook that a person can follow and change: points are typed, the rest is formulas.

Every formula is written with the value that defter computes, so that programs that don't calculate show it too.
"""

import io
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from defter.course import Course
from defter.gradebook import ComponentPart, Excused, ItemPart, Place, Scored

#: The rows, from 1 on: names of the columns, what each item is out of, what each counts, then the students.
OUT_OF, SHARE, FIRST = 2, 3, 4
ABOUT = ("student_id", "last_name", "first_name", "email")


@dataclass(frozen=True)
class _Layout:
    """Which column holds what: letters by name."""

    points: dict[str, str]
    percents: dict[str, str]
    components: dict[str, str]
    total: str
    decision: str
    letter: str


def workbook(course: Course, places: list[Place], maxima: dict[str, Fraction]) -> bytes:
    """The file. `maxima` are the points that each item is worth; 0 for one that doesn't exist yet.

    Sheets: the grades, the letters' cut-offs, and how to read it all.
    """
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False}) as book:
        formats = {
            "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
            "given": book.add_format({"italic": True, "font_color": "#555555"}),
            "typed": book.add_format({"num_format": "0.##", "bg_color": "#FFF8E1"}),
            "percent": book.add_format({"num_format": "0.00", "font_color": "#555555"}),
            "total": book.add_format(
                {"num_format": "0." + "0" * course.letters.decimals if course.letters.decimals else "0", "bold": True}
            ),
            "letter": book.add_format({"bold": True, "align": "center"}),
        }
        layout = _layout(course)
        grades = book.add_worksheet("Grades")
        _header(grades, course, layout, maxima, formats)
        for number, who in enumerate(places):
            _student(grades, course, layout, who, FIRST + number, formats)
        grades.freeze_panes(SHARE, 3)
        grades.autofit()
        _letters(book.add_worksheet("Letters"), course, formats["head"])
        _notes(book.add_worksheet("How to read it"), course)
    return content.getvalue()


def _layout(course: Course) -> _Layout:
    letters = iter(xl_col_to_name(column) for column in range(len(ABOUT), 10_000))
    return _Layout(
        points={name: next(letters) for name in course.items},
        # Beside each other by component, so that a formula can name them as a range.
        percents={name: next(letters) for component in course.components for name in _ordered(course, component)},
        components={name: next(letters) for name in course.components},
        total=next(letters),
        decision=next(letters),
        letter=next(letters),
    )


def _ordered(course: Course, component: str) -> list[str]:
    """A component's items, a bonus at the end."""
    return sorted(course.items_of(component), key=lambda name: course.items[name].bonus)


def _header(
    sheet: Worksheet, course: Course, layout: _Layout, maxima: dict[str, Fraction], formats: dict[str, Any]
) -> None:
    sheet.write_row("A1", ABOUT, formats["head"])
    sheet.write_string(f"A{OUT_OF}", "out of", formats["given"])
    sheet.write_string(f"A{SHARE}", "share, weight", formats["given"])
    for name, column in layout.points.items():
        sheet.write_string(f"{column}1", f"{name} points", formats["head"])
        sheet.write_number(f"{column}{OUT_OF}", float(maxima[name] or 100), formats["given"])
    for name, column in layout.percents.items():
        sheet.write_string(f"{column}1", f"{name} %{' bonus' if course.items[name].bonus else ''}", formats["head"])
        sheet.write_number(f"{column}{SHARE}", float(course.items[name].share), formats["given"])
    for name, column in layout.components.items():
        sheet.write_string(f"{column}1", f"{name.upper()} %", formats["head"])
        sheet.write_number(f"{column}{SHARE}", float(course.components[name]), formats["given"])
    for column, name in ((layout.total, "TOTAL"), (layout.decision, "decision"), (layout.letter, "LETTER")):
        sheet.write_string(f"{column}1", name, formats["head"])


def _student(sheet: Worksheet, course: Course, layout: _Layout, who: Place, row: int, formats: dict[str, Any]) -> None:
    record = who.record
    for column, text in zip(
        "ABCD", (record.student_id, record.last_name, record.first_name, record.email), strict=True
    ):
        sheet.write_string(f"{column}{row}", text)
    parts = {item.name: item for part in who.standing.parts for item in part.items}
    for name, column in layout.points.items():
        score = parts[name].score
        if isinstance(score, Scored):
            sheet.write_number(f"{column}{row}", float(score.points), formats["typed"])
        elif isinstance(score, Excused):
            sheet.write_string(f"{column}{row}", "excused", formats["typed"])
        else:
            sheet.write_blank(f"{column}{row}", None, formats["typed"])
    for name, column in layout.percents.items():
        formula, value = _percent(layout.points[name], row, parts[name])
        sheet.write_formula(f"{column}{row}", formula, formats["percent"], value)
    for part in who.standing.parts:
        formula = _component(course, layout, part, row)
        value = "" if part.reached is None else float(100 * part.reached)
        sheet.write_formula(f"{layout.components[part.name]}{row}", formula, formats["percent"], value)
    of = list(layout.components.values())
    total = (
        f"=ROUND(SUMPRODUCT({of[0]}${SHARE}:{of[-1]}${SHARE},{of[0]}{row}:{of[-1]}{row})/100,{course.letters.decimals})"
    )
    sheet.write_formula(f"{layout.total}{row}", total, formats["total"], float(who.total))
    sheet.write_string(f"{layout.decision}{row}", "NA" if record.na else "", formats["typed"])
    last = len(course.letters.cutoffs) + 1
    bands = f"Letters!$A$2:$A${last},Letters!$B$2:$B${last}"
    letter = f'=IF({layout.decision}{row}="NA","NA",LOOKUP({layout.total}{row},{bands}))'
    sheet.write_formula(f"{layout.letter}{row}", letter, formats["letter"], who.letter)


def _percent(points: str, row: int, item: ItemPart) -> tuple[str, float | str]:
    """Missing is 0 here; that nothing was handed in shows in the column of points."""
    cell = f"{points}{row}"
    formula = f'=IF(ISNUMBER({cell}),100*{cell}/{points}${OUT_OF},IF({cell}="excused","excused",0))'
    if isinstance(item.score, Excused):
        return formula, "excused"
    return formula, float(100 * (item.fraction or Fraction()))


def _component(course: Course, layout: _Layout, part: ComponentPart, row: int) -> str:
    """The mean of what isn't excused, by share; without the lowest, with the bonus, 100 at most."""
    names = _ordered(course, part.name)
    points = [f"{layout.points[name]}{row}" for name in names]
    regular = [layout.percents[name] for name in names if not course.items[name].bonus]
    bonus = [layout.percents[name] for name in names if course.items[name].bonus]
    values = f"{regular[0]}{row}:{regular[-1]}{row}"
    shares = f"{regular[0]}${SHARE}:{regular[-1]}${SHARE}"
    reached, out_of = f"SUMPRODUCT({shares},{values})", f'SUMIF({values},"<>excused",{shares})'
    if drop := course.drop_lowest.get(part.name, 0):
        share = f"{regular[0]}${SHARE}"
        lowest = "".join(
            f"-IF(COUNT({values})>{place},SMALL({values},{place}),0)*{share}" for place in range(1, drop + 1)
        )
        reached, out_of = f"({reached}{lowest})", f"(COUNT({values})-MIN({drop},COUNT({values})-1))*{share}"
    if bonus:
        extra = f"{bonus[0]}{row}:{bonus[-1]}{row}"
        reached = f"({reached}+SUMPRODUCT({bonus[0]}${SHARE}:{bonus[-1]}${SHARE},{extra}))"
    return f'=IF(COUNT({",".join(points)})=0,"",MIN(100,{reached}/({out_of})))'


def _letters(sheet: Worksheet, course: Course, head: Any) -> None:
    sheet.write_row("A1", ["from total", "letter"], head)
    for row, (name, cutoff) in enumerate(sorted(course.letters.cutoffs.items(), key=lambda band: band[1]), start=2):
        sheet.write_number(f"A{row}", float(cutoff))
        sheet.write_string(f"B{row}", name)


def _notes(sheet: Worksheet, course: Course) -> None:
    lines = [
        f"{course.course.title}, {course.course.term}: grades as defter knew them when this was exported.",
        "What is typed is yellow: points, after what lateness cost. Everything else is a formula.",
        "Empty points are missing, and count as 0; 'excused' gives the item's share to the rest of its component.",
        "A component is the mean of its items' percentages, each weighed by its share (row 3), and 100 at most.",
        "The total is the components' mean, weighed by row 3 and rounded once; the letter is looked up in 'Letters'.",
        "'NA' in the column 'decision' takes the place of the letter.",
        *(f"Of {name} the lowest {drop} don't count." for name, drop in course.drop_lowest.items() if drop),
    ]
    sheet.set_column("A:A", 110)
    sheet.write_column("A1", lines)
