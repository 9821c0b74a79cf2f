"""What counts, for how much, and where everyone stands."""

from defter.gradebook.database import open_gradebook
from defter.gradebook.grades import GradesImport, import_grades
from defter.gradebook.journal import Line, because, note, read_journal
from defter.gradebook.records import Record, read_records, unknown_items
from defter.gradebook.roster import RosterImport, check_student, import_roster
from defter.gradebook.standing import Excused, Score, Scored, Standing, standing
from defter.gradebook.watch import watch_scores

__all__ = [
    "Excused",
    "GradesImport",
    "Line",
    "Record",
    "RosterImport",
    "Score",
    "Scored",
    "Standing",
    "because",
    "check_student",
    "import_grades",
    "import_roster",
    "note",
    "open_gradebook",
    "read_journal",
    "read_records",
    "standing",
    "unknown_items",
    "watch_scores",
]
