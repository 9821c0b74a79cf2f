"""Whether an assignment is good: its exercises, and right and wrong solutions of them."""

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
from defter.authoring.solutions import Solution, read_solution, read_solutions

__all__ = [
    "Solution",
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
