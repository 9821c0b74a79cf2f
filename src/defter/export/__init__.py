"""What leaves the gradebook."""

from defter.export.csv_file import write_csv
from defter.export.table import Table, course_table

__all__ = ["Table", "course_table", "write_csv"]
