"""The hub is restarted while students hand in: nothing is lost, and nobody's server ends."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest
import requests

from defter.course import load_course
from tests.exchange.conftest import Exchange
from tests.exchange.storm import Storm
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
    started = times_started(hub)
    while times_started(hub) == started and time.monotonic() < end:
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


def test_restarts_at_the_deadline(hub, accounts):
    """200 students submit, half of them twice, some are killed, and the hub is restarted again and again."""
    homes = Path(tempfile.mkdtemp(dir="/var/tmp"))
    homes.chmod(0o755)
    exchange = Exchange(load_course(hub.course), homes)
    for name, uid in accounts.items():
        (homes / name).mkdir()
        os.chown(homes / name, uid, uid)
    before, over = times_started(hub), threading.Event()

    def restart():
        started = before
        while not over.is_set():
            os.kill(hub.process.pid, signal.SIGHUP)
            until(lambda: times_started(hub) > started, 120)  # noqa: B023 - called before it changes
            started = times_started(hub)

    restarter = threading.Thread(target=restart)
    try:
        restarter.start()
        storm = Storm(exchange, list(accounts))
        storm.blow(uids=accounts)
        over.set()
        restarter.join()
        assert times_started(hub) > before
        until(lambda: not list(exchange.inbound.glob("[!.]*")), 60)  # the hub's receiver takes what is left
        exchange.collect(check_owner=True)
        storm.check()
        print(f"{times_started(hub) - before} restarts, {storm.killed} killed")
        assert sum(map(len, storm.confirmed.values())) > 250
    finally:
        over.set()
        restarter.join()
        shutil.rmtree(homes)


def times_started(hub):
    return hub.log.count("JupyterHub is now running")


def until(true, seconds):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.5)
