"""What the class looks like."""

from defter.report.homework import CellResult, ItemReport, item_report
from defter.report.page import report_course, report_item

__all__ = ["CellResult", "ItemReport", "item_report", "report_course", "report_item"]
