"""The hub is restarted while a student hands in: nothing is lost, and nobody's server ends."""

import os
import re
import signal
import subprocess
import time

import pytest
import requests

from tests.hub.test_refused import log_in, process_of

pytestmark = pytest.mark.long


def test_a_restart_while_a_student_submits(hub):
    name = hub.accounts.name("ada")
    session = log_in(hub, "ada")
    xsrf = next(cookie.value for cookie in session.cookies if cookie.name == "_xsrf" and cookie.path == "/hub/")
    made = session.post(f"{hub.url}/hub/api/users/{name}/tokens", json={}, headers={"X-XSRFToken": xsrf})
    headers = {"Authorization": f"token {made.json()['token']}"}
    own = f"{hub.url}/user/{name}"

    def ask(method, path, **kwargs):
        try:
            return requests.request(method, path, headers=headers, timeout=20, **kwargs)
        except requests.RequestException:
            return None

    ask("POST", f"{hub.url}/hub/api/users/{name}/server")
    until(lambda: (answer := ask("GET", f"{own}/api/contents")) is not None and answer.status_code == 200, 60)
    server = process_of(name, "jupyterhub-singleuser")
    hw1 = {"course_id": "ceng501", "assignment_id": "hw1"}
    assert ask("POST", f"{own}/assignments/fetch", json=hw1).status_code == 200
    folder = hub.course / "received" / name / "hw1"
    before = len(list(folder.glob("*.zip")))

    os.kill(hub.process.pid, signal.SIGHUP)
    confirmed, end = 0, time.monotonic() + 120
    started = hub.log.count("JupyterHub is now running")
    while hub.log.count("JupyterHub is now running") == started and time.monotonic() < end:
        answer = ask("POST", f"{own}/assignments/submit", json=hw1)
        confirmed += bool(answer is not None and answer.status_code == 200 and answer.json()["success"])
    assert confirmed >= 3, "nobody could hand in while the hub was down"
    until(lambda: len(list(folder.glob("*.zip"))) - before >= confirmed, 60)
    assert process_of(name, "jupyterhub-singleuser") == server
    assert ask("GET", f"{own}/api/contents").status_code == 200
    answer = ask("GET", f"{own}/defter/receipts").json()
    assert sum(bool(one["receipt"]) for one in answer["submissions"]) >= confirmed
    assert not re.search(
        r"Traceback", subprocess.run(["tail", "-5", hub.folder / "hub.log"], capture_output=True, text=True).stdout
    )


def until(true, seconds):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.5)
