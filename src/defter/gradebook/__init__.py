"""What counts, for how much, and where everyone stands."""

from defter.gradebook.database import open_gradebook
from defter.gradebook.grades import GradesImport, import_grades
from defter.gradebook.records import Record, read_records, unknown_items
from defter.gradebook.roster import RosterImport, import_roster
from defter.gradebook.standing import Excused, Score, Scored, Standing, standing

__all__ = [
    "Excused",
    "GradesImport",
    "Record",
    "RosterImport",
    "Score",
    "Scored",
    "Standing",
    "import_grades",
    "import_roster",
    "open_gradebook",
    "read_records",
    "standing",
    "unknown_items",
]
