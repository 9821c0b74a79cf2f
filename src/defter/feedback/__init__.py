"""What the student gets back."""

from defter.feedback.course_view import TEMPLATES, CourseView, course_view, write_course_pages
from defter.feedback.exporter import FeedbackExporter, GatherPage
from defter.feedback.preprocessor import HideTests
from defter.feedback.safe_html import safe_markdown
from defter.feedback.student_view import student_view

__all__ = [
    "TEMPLATES",
    "CourseView",
    "FeedbackExporter",
    "GatherPage",
    "HideTests",
    "course_view",
    "safe_markdown",
    "student_view",
    "write_course_pages",
]
