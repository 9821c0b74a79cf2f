"""Where everyone stands: what is printed, exported, and shown to students."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from nbgrader.api import Gradebook

from defter.course import Course
from defter.errors import DefterError
from defter.gradebook.letters import boundaries_near, letter, rounded_total
from defter.gradebook.records import Record, read_records
from defter.gradebook.standing import Standing, standing

NA = "NA"


@dataclass(frozen=True)
class Place:
    """A student's record and standing, rounded as course.toml says."""

    record: Record
    standing: Standing
    #: The total if all that is missing were zero, and if it were full.
    total: Decimal
    if_full: Decimal
    #: The total in percent of what has been graded; None before anything has.
    so_far: Decimal | None
    #: The letter for `total`, or NA.
    letter: str
    #: The letter for `if_full`, or NA.
    best_letter: str

    @property
    def name(self) -> str:
        """First and last name, or the id where no name is known."""
        return f"{self.record.first_name} {self.record.last_name}".strip() or self.record.student_id


def class_standings(course: Course, gradebook: Gradebook, students: Collection[str] = ()) -> list[Place]:
    """The place of every student, or of `students` only, ordered by id.

    Raises DefterError where there are no students, or a student's excuses leave nothing of a component.
    """
    records = read_records(course, gradebook)
    if not records:
        raise DefterError("the gradebook knows no students; import them: defter roster import roster.csv")
    return [place(course, record) for record in records if not students or record.student_id in students]


def place(course: Course, record: Record) -> Place:
    """One student's."""
    try:
        result = standing(course, record.scores)
    except ValueError as error:
        raise DefterError(f"{record.student_id}: {error}; take an excuse back with an import") from None
    letters = course.letters
    return Place(
        record=record,
        standing=result,
        total=rounded_total(letters, result.total),
        if_full=rounded_total(letters, result.if_full),
        so_far=None if result.so_far is None else rounded_total(letters, result.so_far),
        letter=NA if record.na else letter(letters, result.total),
        best_letter=NA if record.na else letter(letters, result.if_full),
    )


def near_boundaries(course: Course, places: list[Place], distance: Decimal) -> list[tuple[Place, str, Decimal]]:
    """Who is at most `distance` above or below a letter's cut-off: the letter, and how far above (below: under 0).

    The nearest first. NA is near nothing.
    """
    found = [
        (who, name, above)
        for who in places
        if who.letter != NA
        for name, above in boundaries_near(course.letters, who.standing.total, distance)
    ]
    return sorted(found, key=lambda near: (abs(near[2]), near[0].record.student_id))
