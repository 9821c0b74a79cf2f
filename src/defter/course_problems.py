"""What is wrong with a course.toml, in one line a mistake: file, key, mend."""

import difflib
import re
import tomllib
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

if TYPE_CHECKING:
    from defter.course import Course

#: pydantic's error types that a mistake in a TOML file can cause, and what to do about each.
_MENDS = {
    "date_type": "is not a date; write it without quotes, such as 2021-10-22",
    "datetime_type": "is not a date and time; write it without quotes, such as 2021-10-31 23:59:00",
    "time_type": "is not a time; write it without quotes, such as 09:40:00",
    "decimal_type": "is not a number; write it without quotes, such as 45",
    "is_instance_of": "is not a number; write it without quotes, such as 45",
    "decimal_parsing": "is not a number; write it without quotes, such as 45",
    "finite_number": "is not a finite number; write one such as 45",
    "greater_than_equal": "is too small; give a number of 0.001 to 1000",
    "less_than_equal": "is too large; give a number of 0.001 to 1000",
    "int_type": "is not a whole number; write it without quotes, such as 3",
    "bool_type": "is neither true nor false; write one of them, without quotes",
    "string_type": "is not a text; put it in double quotes",
    "string_too_short": "is empty; fill it in",
    "too_short": "is empty; fill it in",
    "string_pattern_mismatch": "has other characters than letters, digits, - and _; rename it",
    "model_type": "is not a table; write it as [table] with keys below it",
    "dict_type": "is not a table; write it as [table] with keys below it",
    "list_type": "is not a list; write [[weeks]] before each week",
    "tuple_type": 'is not a list; write it as ["one", "two"]',
}


def describe(file: str, error: ValidationError, model: type[BaseModel]) -> list[str]:
    """One line for each mistake that pydantic found in `file`."""
    lines = []
    for detail in error.errors():
        location = [f"#{part + 1}" if isinstance(part, int) else part for part in detail["loc"] if part != "[key]"]
        key = ".".join(location).replace("\n", "\\n")
        for problem in _problem(detail, location, model).splitlines():
            lines.append(f"{file}: {key + ': ' if key else ''}{problem}")
    return lines


def describe_toml(file: str, text: str, error: tomllib.TOMLDecodeError) -> str:
    """One line for a file that isn't TOML: the line's number and what stands there."""
    found = re.search(r"at line (\d+), column \d+", str(error))
    if found is None:
        return f"{file}: is not TOML ({error}); the last line is not whole: mend it"
    number = int(found[1])
    line = text.splitlines()[number - 1].strip()
    if re.search(r"=\s*\d{4}-", line):
        form = "2021-10-31, with a time 2021-10-31 23:59:00"
        return f"{file}:{number}: no such date or time in {line!r}; write it as {form}"
    what = str(error).split(" (at ")[0].lower()
    if "value" in what or "expected newline" in what:
        forms = 'numbers as 45.5, dates as 2021-10-31, times as 09:40:00, texts as "text"'
        return f"{file}:{number}: {what} in {line!r}; write {forms}"
    mend = "close the quotes" if "illegal character" in what else "mend the line"
    return f"{file}:{number}: {what} in {line!r}; {mend}"


def _problem(detail: ErrorDetails, location: list[str], model: type[BaseModel]) -> str:
    kind = detail["type"]
    if kind == "missing":
        return "is missing; add it"
    if kind == "extra_forbidden":
        return f"is not a known key; {_nearest(location, model)}"
    if kind == "value_error":
        return str(detail["ctx"]["error"])
    if kind == "literal_error":
        return f"{detail['input']!r} is not one of {detail['ctx']['expected']}; choose one"
    value = detail["input"]
    shown = f"{value!r} " if isinstance(value, str | int | float) else ""
    return shown + _MENDS.get(kind, f"can't be used ({detail['msg']}); mend it")


def _nearest(location: list[str], model: type[BaseModel]) -> str:
    """The known key that a mistyped one was meant to be, if there is one."""
    known = _keys_at(location[:-1], model)
    close = difflib.get_close_matches(location[-1], known, n=1)
    return f"did you mean {close[0]!r}?" if close else "remove it"


def _keys_at(location: list[str], model: type[BaseModel]) -> list[str]:
    schema: dict[str, Any] = model.model_json_schema()
    node = schema
    for part in location:
        inner = [
            node.get("properties", {}).get(part),
            *node.get("patternProperties", {}).values(),
            node.get("items"),
        ]
        node = next(filter(None, inner), {})
        if "$ref" in node:
            node = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
    return list(node.get("properties", {}))


def inconsistencies(course: "Course") -> list[str]:
    """What no single table can know: one line for each contradiction between them."""
    return [*_component_problems(course), *_drop_problems(course), *_week_problems(course)]


def _component_problems(course: "Course") -> list[str]:
    problems = []
    if (total := sum(course.components.values())) != 100:
        problems.append(f"components: the weights add up to {total}, not 100; change them so that they do")
    used = Counter(item.component for item in course.items.values())
    for table, items in (("assignments", course.assignments), ("imported", course.imported)):
        for name, item in items.items():
            if item.component not in course.components:
                known = ", ".join(course.components)
                problems.append(
                    f"{table}.{name}.component: {item.component!r} is not a component; "
                    f"use one of {known}, or add it to [components]"
                )
            if name in course.components and (item.component != name or used[name] > 1):
                problems.append(f"{table}.{name}: only the single item of a component may bear its name; rename it")
    for name in course.assignments.keys() & course.imported.keys():
        problems.append(f"imported.{name}: stands under [assignments.{name}] too; rename one of them")
    for name in course.components:
        if not used[name]:
            problems.append(f"components.{name}: no item belongs to it; add one, or drop the component")
        elif all(course.items[item].bonus for item in course.items_of(name)):
            problems.append(f"components.{name}: all of its items are a bonus; make one count, without bonus = true")
    return problems


def _drop_problems(course: "Course") -> list[str]:
    problems = []
    for name, drop in course.drop_lowest.items():
        items = [course.items[item] for item in course.items_of(name) if not course.items[item].bonus]
        if name not in course.components:
            problems.append(f"drop_lowest.{name}: is not a component; use one of {', '.join(course.components)}")
        elif drop >= len(items):
            problems.append(f"drop_lowest.{name}: {drop} of {len(items)} items leaves none; drop fewer")
        elif drop and len({item.share for item in items}) > 1:
            problems.append(f"drop_lowest.{name}: its items have different shares; give them the same, or drop none")
    return problems


def _week_problems(course: "Course") -> list[str]:
    problems = []
    day = course.lectures.day
    if others := [str(week.date) for week in course.weeks if f"{week.date:%A}" != day]:
        problems.append(f"weeks: not on a {day}, as lectures.day says: {', '.join(others)}; mend one of them")
    for earlier, later in pairwise(course.weeks):
        if later.date <= earlier.date:
            problems.append(f"weeks: {later.date} comes after {earlier.date}; put the weeks in order")
    return problems
