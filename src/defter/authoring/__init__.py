"""Whether an assignment is good: its exercises, and right and wrong solutions of them."""

from defter.authoring.check import Exercise, Report, Step, check_assignment
from defter.authoring.notebook import (
    error_text,
    exercise_of,
    grade_id,
    points_by_test,
    read_notebook,
    scores,
    solution_cells,
    with_answers,
)
from defter.authoring.show import check_and_show
from defter.authoring.solutions import Solution, read_solution, read_solutions

__all__ = [
    "Exercise",
    "Report",
    "Solution",
    "Step",
    "check_and_show",
    "check_assignment",
    "error_text",
    "exercise_of",
    "grade_id",
    "points_by_test",
    "read_notebook",
    "read_solution",
    "read_solutions",
    "scores",
    "solution_cells",
    "with_answers",
]
