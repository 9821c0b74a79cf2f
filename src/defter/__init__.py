"""defter: a graduate course on top of nbgrader, with a gradebook of the whole course."""

import sys

# jsonschema looks for it, for a format that nobody here checks; to build its grammar takes every command two seconds.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

__version__ = "0.1.0"
