"""What leaves the gradebook."""

from defter.export.files import write_whole
from defter.export.formats import DEFAULT, FORMATS, Exported, Format, Wanted, export
from defter.export.table import Table, course_table

__all__ = ["DEFAULT", "FORMATS", "Exported", "Format", "Table", "Wanted", "course_table", "export", "write_whole"]
