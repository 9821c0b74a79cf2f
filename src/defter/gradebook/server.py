"""A gradebook on a database server, where one file is outgrown: PostgreSQL."""

from nbgrader.api import Gradebook
from sqlalchemy import create_engine, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from defter.errors import DefterError

#: What changes of a score write to, in one way or another.
_WRITTEN = ("student", "assignment", "submitted_assignment", "grade")


def check_server(address: str) -> bool:
    """Whether a gradebook is there; False for an empty database. Raises DefterError for anything else."""
    try:
        engine = create_engine(address)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        mend = "write postgresql+psycopg://USER@HOST/NAME, and pip install 'defter[postgresql]'"
        raise DefterError(f"course.toml: course.database can't be used ({error}); {mend}") from None
    try:
        tables = set(inspect(engine).get_table_names())
    except DBAPIError as error:
        raise DefterError(what_is_wrong(address, error)) from None
    finally:
        engine.dispose()
    if tables and not {"submitted_assignment", "alembic_version"} <= tables:
        raise DefterError(f"the database {_shown(address)} holds something else than a gradebook; name an empty one")
    return bool(tables)


def be_alone(gradebook: Gradebook) -> None:
    """Nobody else changes a score until this transaction ends; everyone may read."""
    gradebook.db.execute(text(f"LOCK TABLE {', '.join(_WRITTEN)} IN SHARE ROW EXCLUSIVE MODE"))


def what_is_wrong(address: str, error: DBAPIError) -> str:
    """A line for a person."""
    reason = " ".join(str(error.orig).split())
    return f"the database {_shown(address)} can't be used ({reason}); see that it runs and lets you in"


def _shown(address: str) -> str:
    """Without the password."""
    return make_url(address).render_as_string()
