"""`defter standings`."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any

import typer

from defter import gradebook
from defter.cli.common import CourseOption, course_at, decimal, print_table
from defter.course import Course
from defter.errors import DefterError
from defter.gradebook import ItemPart, Place

TEXT = {"student", "name", "letter", "best", "missing"}


def standings(
    student: Annotated[
        str | None, typer.Argument(help="A student's id: this one in full, with the arithmetic.")
    ] = None,
    sort: Annotated[str, typer.Option(help="id, name, total, so-far, full, letter, an item or a component.")] = "id",
    reverse: Annotated[bool, typer.Option("--reverse", help="From the other end.")] = False,
    near: Annotated[
        Decimal | None,
        typer.Option(parser=decimal, help="Only who is so near to a letter's cut-off, on either side: 0.5"),
    ] = None,
    course: CourseOption = None,
) -> None:
    """Where everyone stands: the total if all the rest were zero, and full; the letter for it."""
    syllabus = course_at(course)
    if near is not None and not (near.is_finite() and 0 <= near <= 100):
        raise DefterError(f"--near {near} is not a distance; give a number of 0 to 100, such as 0.5")
    key = _key(syllabus, sort)
    with gradebook.open_gradebook(syllabus) as book:
        if student is not None:
            gradebook.check_student(book, student)
        places = gradebook.class_standings(syllabus, book, [student] if student else [])
    if student is not None:
        _print_one(syllabus, places[0])
    elif near is not None:
        _print_near(syllabus, places, near)
    else:
        _print_all(syllabus, sorted(places, key=key, reverse=reverse))


def _key(course: Course, sort: str) -> Callable[[Place], Any]:
    """By what a table is ordered: names as they are spelt, numbers from the highest on, none at the end."""
    known: dict[str, Callable[[Place], Any]] = {
        "id": lambda who: who.record.student_id,
        "name": lambda who: (who.record.last_name.casefold(), who.record.first_name.casefold(), who.record.student_id),
        "total": lambda who: -who.standing.total,
        "so-far": lambda who: -(who.standing.so_far if who.standing.so_far is not None else -1),
        "full": lambda who: -who.standing.if_full,
        "letter": lambda who: (who.letter == gradebook.NA, -who.standing.total),
    }
    if sort in known:
        return known[sort]
    if sort in course.components:
        return lambda who: -_or_last(who.standing.components[sort])
    if sort in course.items:
        return lambda who: -_or_last(_part(who, sort).fraction)
    names = ", ".join(dict.fromkeys([*known, *course.items, *course.components]))
    raise DefterError(f"--sort {sort!r} is not known; use one of {names}")


def _or_last(value: Any) -> Any:
    return -1 if value is None else value


def _part(who: Place, item: str) -> ItemPart:
    return next(part for component in who.standing.parts for part in component.items if part.name == item)


def _print_all(course: Course, places: list[Place]) -> None:
    items = [name for name in course.items if name not in course.components]
    columns = ["student", "name", *items, *course.components, "so far", "total", "letter", "full", "best", "missing"]
    rows = []
    for who in places:
        parts = [_part(who, item) for item in items]
        rows.append(
            [
                *(who.record.student_id, who.name),
                *(gradebook.cell(part) for part in parts),
                *("-" if reached is None else gradebook.number(100 * reached) for reached in _reached(who)),
                *("-" if who.so_far is None else str(who.so_far), str(who.total), who.letter),
                *(str(who.if_full), who.best_letter, " ".join(who.standing.missing)),
            ]
        )
    print_table(columns, rows, left=TEXT)
    weights = " + ".join(f"{weight} x {name}" for name, weight in course.components.items())
    print(f"total = ({weights}) / 100 if all the rest were zero; full: if all of it were full")


def _reached(who: Place) -> list[Fraction | None]:
    return [part.reached for part in who.standing.parts]


def _print_near(course: Course, places: list[Place], distance: Decimal) -> None:
    rows = [
        [
            who.record.student_id,
            who.name,
            str(who.total),
            who.letter,
            f"{abs(by)} {'below' if by < 0 else 'above'} {name}",
        ]
        for who, name, by in gradebook.near_boundaries(course, places, distance)
    ]
    if rows:
        print_table(["student", "name", "total", "letter", "near"], rows, left={*TEXT, "near"})
    else:
        print(f"nobody is within {distance} of a cut-off")


def _print_one(course: Course, who: Place) -> None:
    shown = gradebook.arithmetic(course, who)
    print(f"{who.name} ({who.record.student_id}): {who.total}, {who.letter}\n")
    for component in shown.components:
        of = f"{component.percent}% of {component.weight} = {component.adds}" if component.adds else "nothing yet"
        print(f"{component.name}: {of}")
        for item in component.items:
            percent = f" = {item.percent}%" if item.percent else ""
            print(f"    {item.name}: {item.score}{percent}{'; ' + item.remark if item.remark else ''}")
        if component.mean:
            print(f"    {component.mean}")
    print(f"\ntotal: {shown.sum}")
    for remark in shown.remarks:
        print(remark)
    if who.standing.missing and who.so_far is not None:
        print(f"Of what has been graded: {who.so_far}%")
