"""nbgrader's configuration of this course: all of it comes from course.toml, through defter."""

import sys
from pathlib import Path

from defter.course import load_course
from defter.errors import DefterError
from defter.nbgrader_settings import settings

c = get_config()  # noqa: F821 - nbgrader provides it

try:
    c.merge(settings(load_course(Path(__file__).parent)))
except DefterError as error:
    # An Exception here would only be logged, and nbgrader would go on without a configuration.
    sys.exit(str(error))
