"""What a student's account tries to reach and isn't its own: all of it is refused, and nothing has changed."""

import os
import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest
import requests

pytestmark = pytest.mark.slow


class Student:
    """Alan: logged in to the hub, with a token of his own, and an account of the machine."""

    def __init__(self, hub):
        self.hub, self.name = hub, hub.accounts.name("alan")
        self.session = log_in(hub, "alan")
        answer = self.hub_api("POST", f"users/{self.name}/tokens", {})
        assert answer.status_code == 201
        self.token = answer.json()["token"]
        self.inner = tomllib.loads((hub.folder / "settings.toml").read_text())["hub"]["inner_ports"]

    def hub_api(self, method, path, body=None):
        cookie = next(
            cookie.value for cookie in self.session.cookies if cookie.name == "_xsrf" and cookie.path == "/hub/"
        )
        headers = {"X-XSRFToken": cookie}
        return self.session.request(method, f"{self.hub.url}/hub/api/{path}", json=body, headers=headers)

    def with_token(self, method, path, **kwargs):
        headers = {"Authorization": f"token {self.token}"}
        return requests.request(method, self.hub.url + path, headers=headers, timeout=60, **kwargs)

    def shell(self, command):
        """As the user of the machine."""
        return self.hub.accounts.run("alan", ["/bin/bash", "-c", command], cwd="/")


def log_in(hub, role):
    session = requests.Session()
    page = session.get(f"{hub.url}/hub/login")
    xsrf = re.search(r'name="_xsrf" value="([^"]+)"', page.text)[1]
    form = {"username": hub.accounts.name(role), "password": hub.accounts.password, "_xsrf": xsrf}
    answer = session.post(f"{hub.url}/hub/login?next=%2Fhub%2Fhome", data=form)
    assert answer.ok and "/hub/home" in answer.url
    return session


@pytest.fixture(scope="module")
def alan(hub):
    return Student(hub)


@pytest.fixture(scope="module")
def others(hub):
    """What the commands name: others' things."""
    inbound = hub.folder / "exchange" / "ceng501" / "inbound"
    ada = hub.accounts.name("ada")
    (inbound / ".partial-adas").touch(0o640)
    subprocess.run(["chown", f"{ada}:", inbound / ".partial-adas"], check=True)
    yield {
        "course": hub.course,
        "ada": hub.accounts.home("ada"),
        "exchange": hub.folder / "exchange",
        "inbound": inbound,
        "adas": inbound / ".partial-adas",
        "state": hub.folder / "state",
        "settings": hub.folder / "settings.toml",
        "log": hub.folder / "hub.log",
        "grader": process_of(hub.accounts.name("grader"), "receive"),
        "hub": os.getpid(),
    }
    (inbound / ".partial-adas").unlink(missing_ok=True)


def process_of(user, what):
    found = subprocess.run(["pgrep", "-u", user, "-f", what], capture_output=True, text=True, check=True)
    return found.stdout.split()[0]


SERVICE = "/services/ceng501"
#: A method, an address, what is sent.
BY_HTTP = [
    ("GET", f"{SERVICE}/", None),
    ("GET", f"{SERVICE}/lab", None),
    ("GET", f"{SERVICE}/formgrader/manage_assignments", None),
    ("GET", f"{SERVICE}/formgrader/?path=/tmp", None),
    ("GET", f"{SERVICE}/formgrader/standings", None),
    ("GET", f"{SERVICE}/formgrader/api/students", None),
    ("GET", f"{SERVICE}/formgrader/api/submissions/hw1", None),
    ("POST", f"{SERVICE}/formgrader/api/assignment/hw1/autograde", {}),
    ("POST", f"{SERVICE}/formgrader/api/assignment/hw1/release_feedback", {}),
    ("GET", f"{SERVICE}/api/contents/ceng501/source/hw1/hw1.ipynb", None),
    ("GET", f"{SERVICE}/files/ceng501/gradebook.db", None),
    ("POST", f"{SERVICE}/api/terminals", {}),
    ("GET", "/user/{ada}/lab", None),
    ("GET", "/user/{ada}/api/contents", None),
    ("GET", "/user/{teacher}/api/contents", None),
    ("POST", "/user/{ada}/assignments/submit", {"course_id": "ceng501", "assignment_id": "hw1"}),
    ("GET", "/hub/api/users", None),
    ("GET", "/hub/api/users/{ada}", None),
    ("POST", "/hub/api/users/{ada}/tokens", {}),
    ("POST", "/hub/api/users/{ada}/server", {}),
    ("DELETE", "/hub/api/users/{ada}/server", None),
    ("POST", "/hub/api/users/somebody", {}),
    ("PATCH", "/hub/api/users/{alan}", {"admin": True}),
    ("GET", "/hub/api/groups", None),
    ("POST", "/hub/api/groups/formgrade-ceng501/users", {"users": ["{alan}"]}),
    ("POST", "/hub/api/shutdown", {}),
    ("GET", "/hub/api/proxy", None),
    ("POST", "/hub/api/users/{alan}/tokens", {"roles": ["admin"]}),
    ("POST", "/hub/api/users/{alan}/tokens", {"scopes": ["access:services"]}),
]


@pytest.mark.parametrize("method, path, body", BY_HTTP, ids=lambda value: str(value)[:60])
def test_by_token(hub, alan, method, path, body):
    names = {role: hub.accounts.name(role) for role in ("ada", "alan", "teacher")}
    body = body and {key: [names["alan"]] if key == "users" else value for key, value in body.items()}
    answer = alan.with_token(method, path.format(**names), json=body)
    refused = answer.status_code in (400, 403, 404) or "/hub/login" in answer.url
    assert refused, f"{answer.status_code} {answer.url} {answer.text[:200]}"


@pytest.mark.parametrize(
    "path", [f"{SERVICE}/formgrader/manage_assignments", "/user/{ada}/lab", "/hub/admin", f"{SERVICE}/"]
)
def test_by_browser(hub, alan, path):
    answer = alan.session.get(hub.url + path.format(ada=hub.accounts.name("ada")))
    assert answer.status_code in (403, 404), f"{answer.status_code} at {answer.url}"


def test_without_the_hubs_help(alan):
    """The ports behind the hub: its API, its proxy's, the formgrader's own."""
    hub_port, proxy_port, formgrader_port = alan.inner
    assert requests.get(f"http://127.0.0.1:{proxy_port}/api/routes", timeout=20).status_code == 403
    assert requests.get(f"http://127.0.0.1:{hub_port}/hub/api/users", timeout=20).status_code == 403
    for path in ("api/contents", "formgrader/api/students"):
        address = f"http://127.0.0.1:{formgrader_port}{SERVICE}/{path}"
        answer = requests.get(address, timeout=20, allow_redirects=False)
        assert answer.status_code in (302, 403) and "gradebook" not in answer.text


def test_his_own_server_knows_no_formgrader_and_nothing_above_his_home(hub, alan):
    alan.with_token("POST", f"/hub/api/users/{alan.name}/server")
    for _ in range(120):
        if alan.with_token("GET", f"/user/{alan.name}/api").status_code == 200:
            break
        subprocess.run(["sleep", "0.5"], check=True)
    mine = f"/user/{alan.name}"
    assert alan.with_token("GET", f"{mine}/api/contents").status_code == 200
    for path in (
        "formgrader/manage_assignments",
        "formgrader/api/students",
        "api/contents/../../grader",
        "formgraders",
    ):
        assert alan.with_token("GET", f"{mine}/{path}").status_code in (400, 403, 404), path
    above = {"path": f"../{hub.accounts.name('grader')}/ceng501/source/hw1/hw1.ipynb"}
    assert alan.with_token("POST", f"{mine}/assignments/validate", json=above).status_code in (403, 500)
    # The token that his server has may do less than he.
    pid = process_of(alan.name, "jupyterhub-singleuser")
    lines = Path(f"/proc/{pid}/environ").read_text().split("\0")
    environment = dict(line.split("=", 1) for line in lines if "=" in line)
    servers = {"Authorization": f"token {environment['JUPYTERHUB_API_TOKEN']}"}
    for path in ("users", "groups", f"users/{hub.accounts.name('ada')}"):
        answer = requests.get(f"{hub.url}/hub/api/{path}", headers=servers, timeout=20)
        assert answer.status_code in (403, 404), path
    assert not {"DEFTER_FOLDER", "CONFIGPROXY_AUTH_TOKEN"} & environment.keys()


#: What the user types; each must fail, and show nothing.
BY_SHELL = [
    "cat {course}/course.toml",
    "cat {course}/source/hw1/hw1.ipynb",
    "cat {course}/gradebook.db",
    "ls {course}/received",
    "ls {ada}",
    "cat {ada}/ceng501/hw1/hw1.ipynb",
    "touch {ada}/ceng501/hw1/hw1.ipynb",
    "ls {inbound}",
    "cat {adas}",
    "rm -f {adas}",
    "mv {adas} {inbound}/mine",
    "ln {adas} {inbound}/mine",
    "ls {exchange}/ceng501/receipts",
    "touch {exchange}/ceng501/receipts/mine.json",
    "cp /etc/hostname {exchange}/ceng501/receipts/key.pub",
    "touch {exchange}/ceng501/outbound/hw1/hw1.ipynb",
    "mv {exchange}/ceng501 {exchange}/mine",
    "mkdir {exchange}/other",
    "rmdir {exchange}/ceng501/inbound",
    "ls {state}",
    "cat {settings}",
    "cat {log}",
    "cat /proc/{grader}/environ",
    "cat /proc/{grader}/mem",
    "kill -STOP {grader}",
    "kill {hub}",
    "cat /etc/shadow",
    "su -c id {ada}",
    "sudo -n id",
]


@pytest.mark.parametrize("command", BY_SHELL)
def test_by_shell(alan, others, command):
    ran = alan.shell(command.format(**{name: shlex.quote(str(value)) for name, value in others.items()}))
    assert ran.returncode != 0, ran.stdout


def test_nothing_has_changed(hub, others):
    assert others["adas"].exists()
    assert (others["exchange"] / "ceng501" / "receipts" / "key.pub").stat().st_size > 40


def test_his_work_in_anothers_name_is_not_received(hub, alan):
    inbound = hub.folder / "exchange" / "ceng501" / "inbound"
    name = f"{hub.accounts.name('ada')}+hw1+2026-01-01 00:00:00.000000 UTC+abc.zip"
    assert alan.shell(f"echo forged > {shlex.quote(str(inbound / name))}").returncode == 0
    ran = hub.accounts.run("grader", [str(hub.bin / "defter"), "receive", "--course", str(hub.course)], cwd=hub.course)
    assert ran.returncode == 1 and "says it is" in ran.stdout and "belongs to" in ran.stdout
    assert not (hub.course / "received" / hub.accounts.name("ada") / "hw1").exists() or not any(
        b"forged" in file.read_bytes() for file in (hub.course / "received").rglob("*.zip")
    )
    (inbound / name).unlink()


def test_the_grader_cannot_log_in_and_others_of_the_machine_neither(hub):
    for name in (hub.accounts.name("grader"), "root", "nobody"):
        session = requests.Session()
        page = session.get(f"{hub.url}/hub/login")
        xsrf = re.search(r'name="_xsrf" value="([^"]+)"', page.text)[1]
        form = {"username": name, "password": hub.accounts.password, "_xsrf": xsrf}
        assert session.post(f"{hub.url}/hub/login", data=form).status_code == 403
