"""What the student gets back."""

from defter.feedback.preprocessor import HideTests
from defter.feedback.safe_html import safe_markdown
from defter.feedback.student_view import student_view

__all__ = ["HideTests", "safe_markdown", "student_view"]
