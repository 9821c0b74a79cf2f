"""What is changed in the formgrader on a hub: its buttons run commands beside the server, which goes on answering."""

import asyncio
import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader
from jupyter_server.utils import url_path_join
from nbconvert.filters.markdown_mistune import markdown2html_mistune as markdown2html
from nbgrader.server_extensions.formgrader import handlers as nbgraders
from nbgrader.server_extensions.formgrader.base import BaseApiHandler, BaseHandler, check_notebook_dir, check_xsrf
from nbgrader.server_extensions.formgrader.formgrader import load_jupyter_server_extension as load_nbgraders
from tornado import web

from defter.course import Course, find_course
from defter.errors import DefterError
from defter.export import Table, course_table
from defter.gradebook import open_gradebook

_NAME = r"([^/]+)"
#: What a name in an address may be handed to a command as: never an option, a path, or a pattern.
_FORBIDDEN = set("/*?[]+\\\0")
#: Lines of a command's output that are shown.
_SHOWN = 40


@dataclass
class Job:
    """A command that runs."""

    task: "asyncio.Task[dict[str, Any]]"
    output: list[str] = field(default_factory=list)


TEMPLATES = Path(__file__).parent / "templates"
#: Debian's package libjs-mathjax; without it nbgrader's pages ask a public server for it.
MATHJAX = Path("/usr/share/javascript/mathjax")

#: By the assignment: the whole class's autograding.
_jobs: dict[str, Job] = {}


async def run(*command: str, output: list[str] | None = None) -> dict[str, Any]:
    """Run nbgrader's or defter's command; answer as nbgrader's API does, with a log that a person can read."""
    lines = [] if output is None else output
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *command),
        cwd=_folder(),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    async for line in process.stdout:
        lines.append(line.decode(errors="replace").rstrip())
    status = await process.wait()
    log = "\n".join(lines[-_SHOWN:])
    return {"success": True, "log": log} if status == 0 else {"success": False, "error": log, "log": log}


class Command(BaseApiHandler):  # type: ignore[misc]  # nbgrader is untyped
    """A button: a command with the names that stand in the address."""

    def initialize(self, command: tuple[str, ...]) -> None:
        """`command` takes the names as {0} and {1}."""
        self.command = command

    @web.authenticated
    @check_xsrf
    @check_notebook_dir
    async def post(self, *names: str) -> None:
        """Run it, while others are answered."""
        self.write(json.dumps(await run(*(part.format(*map(_checked, names)) for part in self.command))))


class AutogradeAll(BaseApiHandler):  # type: ignore[misc]
    """The whole class: begun by a POST; a GET tells how far it is."""

    @web.authenticated
    @check_xsrf
    @check_notebook_dir
    async def post(self, assignment: str) -> None:
        """Begin, unless it is under way."""
        job = _jobs.get(assignment)
        if job is None or job.task.done():
            output: list[str] = []
            running = run("defter", "autograde", _checked(assignment), output=output)
            _jobs[assignment] = Job(asyncio.ensure_future(running), output)
        self._tell(assignment)

    @web.authenticated
    @check_xsrf
    async def get(self, assignment: str) -> None:
        """How far it is."""
        self._tell(assignment)

    def _tell(self, assignment: str) -> None:
        job = _jobs.get(assignment)
        if job is None:
            self.write({"state": "none", "log": ""})
        elif not job.task.done():
            self.write({"state": "running", "log": "\n".join(job.output[-_SHOWN:])})
        else:
            answer = job.task.result()
            self.write({"state": "done" if answer["success"] else "failed", "log": answer["log"]})


class NoPath(nbgraders.FormgraderHandler):  # type: ignore[misc]
    """nbgrader's takes the folder of a configuration from the address; this takes nothing."""

    def get_argument(self, name: str, *args: Any, **kwargs: Any) -> Any:
        """No `path`."""
        return "" if name == "path" else super().get_argument(name, *args, **kwargs)


class Standings(BaseHandler):  # type: ignore[misc]
    """The whole course: homework, exam, presentation, participation, total and letter of everybody."""

    @web.authenticated
    @check_xsrf
    @check_notebook_dir
    async def get(self) -> None:
        """The page."""
        course = find_course(_folder())
        try:
            table = await asyncio.to_thread(_read_table, course)
        except DefterError as error:
            raise web.HTTPError(500, reason=error.problems[0]) from None
        self.write(self.render("standings.tpl", base_url=self.base_url, table=table, course=course))


class Rubrics(BaseApiHandler):  # type: ignore[misc]
    """What the instructor wrote where a student answers in words: the answer, and for what there are points."""

    @web.authenticated
    @check_xsrf
    @check_notebook_dir
    def get(self, assignment: str, notebook: str) -> None:
        """Of each answer that a person grades, as HTML."""
        file = _folder() / "source" / _checked(assignment) / f"{_checked(notebook)}.ipynb"
        if not file.is_file():
            raise web.HTTPError(404)
        marked = [cell for cell in nbformat.read(file, as_version=4).cells if "nbgrader" in cell.metadata]
        self.write({cell.metadata.nbgrader.grade_id: _as_html(cell) for cell in marked if _by_hand(cell)})


def _by_hand(cell: nbformat.NotebookNode) -> bool:
    return bool(cell.metadata.nbgrader.get("grade") and cell.metadata.nbgrader.get("solution"))


def _as_html(cell: nbformat.NotebookNode) -> str:
    text = "\n".join(line for line in cell.source.splitlines() if not line.startswith("###"))
    html: str = markdown2html(text if cell.cell_type == "markdown" else f"```python\n{text}\n```")
    return html


def _read_table(course: Course) -> Table:
    with open_gradebook(course) as gradebook:
        return course_table(course, gradebook)


def load_jupyter_server_extension(app: Any) -> None:
    """Load nbgrader's formgrader behind these: who comes first is asked first."""
    base = app.web_app.settings["base_url"]
    api = "formgrader/api"
    nbgrader = "nbgrader"
    commands = {
        f"assignment/{_NAME}/assign": (nbgrader, "generate_assignment", "{0}", "--force"),
        f"assignment/{_NAME}/release": (nbgrader, "release_assignment", "{0}"),
        f"assignment/{_NAME}/collect": (nbgrader, "collect", "{0}", "--update"),
        f"assignment/{_NAME}/generate_feedback": (nbgrader, "generate_feedback", "{0}", "--force"),
        f"assignment/{_NAME}/release_feedback": (nbgrader, "release_feedback", "{0}"),
        f"assignment/{_NAME}/{_NAME}/generate_feedback": (
            nbgrader,
            "generate_feedback",
            "{0}",
            "--student={1}",
            "--force",
        ),
        f"assignment/{_NAME}/{_NAME}/release_feedback": (nbgrader, "release_feedback", "{0}", "--student={1}"),
        f"submission/{_NAME}/{_NAME}/autograde": ("defter", "autograde", "{0}", "--student={1}", "--force"),
    }
    rules: list[tuple[Any, ...]] = [
        (url_path_join(base, api, path), Command, {"command": command}) for path, command in commands.items()
    ]
    rules += [
        (url_path_join(base, api, f"assignment/{_NAME}/autograde"), AutogradeAll),
        (url_path_join(base, "formgrader/?"), NoPath),
        (url_path_join(base, api, f"rubrics/{_NAME}/{_NAME}"), Rubrics),
        (url_path_join(base, "formgrader/standings/?"), Standings),
    ]
    if MATHJAX.is_dir():
        rules.append((url_path_join(base, "formgrader/mathjax/(.*)"), web.StaticFileHandler, {"path": MATHJAX}))
    app.web_app.add_handlers(".*$", rules)
    load_nbgraders(app)
    exporter = app.web_app.settings["nbgrader_exporter"]
    exporter.template_paths = [str(TEMPLATES / "submission"), *exporter.template_paths]
    # Our templates are found before nbgrader's, which they can extend under `nbgrader/`.
    own = FileSystemLoader(TEMPLATES)
    environment = app.web_app.settings["nbgrader_jinja2_env"]
    environment.loader = ChoiceLoader([own, environment.loader, PrefixLoader({"nbgrader": environment.loader})])
    environment.autoescape = True


def _folder() -> Path:
    return Path(os.environ["DEFTER_FOLDER"])


def _checked(name: str) -> str:
    if not name or name.startswith(("-", ".")) or _FORBIDDEN & set(name):
        raise web.HTTPError(400, reason="no such name")
    return name
