"""What is added to a student's server: receipts, due dates, and errors of Submit that a person can read."""

import json
import os
import re
from pathlib import Path
from typing import Any

from jupyter_core.paths import jupyter_data_dir
from jupyter_server.base.handlers import APIHandler
from jupyter_server.utils import url_path_join
from nbgrader.server_extensions.assignment_list.handlers import AssignmentActionHandler
from tornado import web

from defter.exchange.inbox import SECRET
from defter.exchange.plugins import DUE_DATES
from defter.exchange.receipts import RECEIPTS, keep_receipt


class ReceiptsHandler(APIHandler):
    """`GET defter/receipts`: of each submission its receipt, and when what is due."""

    @web.authenticated
    def get(self) -> None:
        """Answer with {"course", "due": {assignment: time}, "submissions": [...]}, the latest submission first."""
        course = os.environ["DEFTER_COURSE"]
        exchange = Path(os.environ["DEFTER_EXCHANGE"]) / course
        receipts = Path(self.settings["server_root_dir"]).expanduser() / course / RECEIPTS
        own = Path(jupyter_data_dir()) / "nbgrader_cache" / course
        submissions = [found for folder in own.glob("*+*+*") if (found := _submission(folder, exchange, receipts))]
        submissions.sort(key=lambda one: one["submitted"], reverse=True)
        due = _read_json(exchange / DUE_DATES)
        self.finish(json.dumps({"course": course, "due": due, "submissions": submissions}))


class SubmitHandler(AssignmentActionHandler):  # type: ignore[misc]  # nbgrader is untyped
    """nbgrader's own, but where it answers with a traceback, this answers with its last line."""

    @web.authenticated
    def post(self) -> None:
        """Submit."""
        data = self.get_json_body()
        answer = self.manager.submit_assignment(data["course_id"], data["assignment_id"])
        if answer["success"]:
            answer = self.manager.list_assignments(course_id=data["course_id"])
        else:
            answer["value"] = re.sub(r"^[\w.]+: ", "", answer["value"].strip().splitlines()[-1])
        self.finish(json.dumps(answer))


def load_jupyter_server_extension(app: Any) -> None:
    """Add them. Loaded before nbgrader's, by its name: who comes first is asked first."""
    base = app.web_app.settings["base_url"]
    handlers = [("defter/receipts", ReceiptsHandler), ("assignments/submit", SubmitHandler)]
    app.web_app.add_handlers(".*$", [(url_path_join(base, path), handler) for path, handler in handlers])


def _submission(folder: Path, exchange: Path, receipts: Path) -> dict[str, Any] | None:
    _, assignment, submitted = folder.name.rsplit("+", 2)
    try:
        secret = (folder / SECRET).read_bytes()
    except OSError:
        return None  # it was never finished
    receipt = keep_receipt(exchange, secret, receipts)
    shown = receipt and receipt.model_dump(mode="json") | {"late": receipt.is_late}
    return {"assignment": assignment, "submitted": submitted, "receipt": shown}


def _read_json(file: Path) -> Any:
    try:
        return json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
