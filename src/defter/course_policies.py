"""How the course decides: letters, late work, judging. Each table of course.toml may be left out: these are METU's
bands, and nothing is deducted."""

from decimal import Decimal
from itertools import pairwise
from typing import Literal

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from defter.course_fields import Count, LetterName, Percent

#: METU's bands: the letter, and the total from which on it is given.
METU = {"AA": 90, "BA": 85, "BB": 80, "CB": 75, "CC": 70, "DC": 65, "DD": 60, "FD": 50, "FF": 0}


class Policy(BaseModel):
    """What all tables of course.toml have in common: no unknown keys, no guessing of types."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Grading(Policy):
    """How submissions are judged, and what students see of it."""

    #: When students see hidden tests in their feedback.
    hidden_tests: Literal["never", "after_due"] = "never"
    #: Whether a test is judged again with the instructor's solutions of earlier exercises that had failed.
    follow_through: bool = True
    #: What happens where there is no sandbox: nothing is graded, or without one, and each grade is marked so.
    sandbox: Literal["required", "optional"] = "required"


class Letters(Policy):
    """From a total to a letter. NA is none of them: it is a decision, never computed."""

    #: To how many decimals a total is rounded, halves up. What is shown is what the letter is given for.
    decimals: Literal[0, 1, 2] = 2
    #: From which rounded total on each letter is given; the lowest from 0 on.
    cutoffs: dict[LetterName, Percent] = {name: Decimal(total) for name, total in METU.items()}

    @field_validator("cutoffs")
    @classmethod
    def _in_bands(cls, cutoffs: dict[str, Decimal]) -> dict[str, Decimal]:
        bands = sorted(cutoffs.items(), key=lambda band: -band[1])
        if not bands or bands[-1][1] != 0:
            raise ValueError("no letter begins at 0; give the lowest one 0, such as FF = 0")
        for (higher, a), (lower, b) in pairwise(bands):
            if a == b:
                raise ValueError(f"{higher} and {lower} both begin at {a}; give each its own cut-off")
        return dict(bands)


class Late(Policy):
    """What late work costs. By default nothing: lateness is shown, not punished."""

    #: Percent of the reached points that each day costs, a day that has begun counting whole.
    penalty_per_day: Percent = Decimal(0)
    #: Percent that lateness costs at most, before the cut-off.
    max_penalty: Percent = Decimal(100)
    #: Minutes after the due date that count as none.
    grace_minutes: Count = 0
    #: Days of lateness that each student has for free, over all assignments, used in the order of due dates.
    free_days: Count = 0
    #: Work that is later than so many days counts as 0, free days or not. None: however late, it counts.
    cutoff_days: Count | None = None
    #: Whether a late submission plugin of your own, set in nbgrader_config.py, decides instead of all this.
    by_plugin: bool = False

    @model_validator(mode="after")
    def _one_of_both(self) -> "Late":
        if self.by_plugin and self.deducts:
            raise ValueError("by_plugin leaves penalties to a plugin of your own; remove it, or the other keys")
        return self

    @property
    def deducts(self) -> bool:
        """Whether lateness can cost anything, by these rules."""
        return self.penalty_per_day > 0 or self.cutoff_days is not None


class Moodle(Policy):
    """How students are known to Moodle (ODTUClass)."""

    #: Which of Moodle's fields holds `student_id`; or "email", whose addresses the roster must have.
    identity: Literal["username", "idnumber", "email"] = "username"
