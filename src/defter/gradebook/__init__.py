"""What counts, for how much, and where everyone stands."""

from defter.gradebook.arithmetic import Arithmetic, arithmetic, cell
from defter.gradebook.backup import Backup, back_up, check_backup, restore
from defter.gradebook.cells import CellScore, read_cells
from defter.gradebook.database import open_gradebook
from defter.gradebook.decided import Extension
from defter.gradebook.decisions import decide_na, extend
from defter.gradebook.grades import GradesImport, import_grades
from defter.gradebook.journal import Line, because, note, read_journal
from defter.gradebook.late import Lateness, free_days_left, lateness
from defter.gradebook.late import describe as describe_lateness
from defter.gradebook.letters import letter, number, plain, round_half_up, rounded_total
from defter.gradebook.penalties import store_penalties
from defter.gradebook.records import Record, maximum, read_records, unknown_items
from defter.gradebook.roster import RosterImport, check_student, import_roster
from defter.gradebook.standing import ComponentPart, Excused, ItemPart, Score, Scored, Standing, standing
from defter.gradebook.standings import NA, Place, class_standings, near_boundaries, place
from defter.gradebook.watch import watch_scores

__all__ = [
    "NA",
    "Arithmetic",
    "Backup",
    "CellScore",
    "ComponentPart",
    "Excused",
    "Extension",
    "GradesImport",
    "ItemPart",
    "Lateness",
    "Line",
    "Place",
    "Record",
    "RosterImport",
    "Score",
    "Scored",
    "Standing",
    "arithmetic",
    "back_up",
    "because",
    "cell",
    "check_backup",
    "check_student",
    "class_standings",
    "decide_na",
    "describe_lateness",
    "extend",
    "free_days_left",
    "import_grades",
    "import_roster",
    "lateness",
    "letter",
    "maximum",
    "near_boundaries",
    "note",
    "number",
    "open_gradebook",
    "place",
    "plain",
    "read_cells",
    "read_journal",
    "read_records",
    "restore",
    "round_half_up",
    "rounded_total",
    "standing",
    "store_penalties",
    "unknown_items",
    "watch_scores",
]
