"""How long the formgrader's pages take with a class of N students: `python -m bench.hub 500`, as root.

A hub as `make hub` starts it, its gradebook filled with a class that has handed in hw1; each page and what it loads.
"""

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import requests
from sqlalchemy import text

from defter.course import Course, load_course
from defter.gradebook import open_gradebook
from demo.accounts import Accounts

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "Manage Assignments": ("manage_assignments", "api/assignments"),
    "its submissions": ("manage_submissions/hw1", "api/submissions/hw1"),
    "Manual Grading, a notebook": ("gradebook/hw1/hw1", "api/submitted_notebooks/hw1/hw1"),
    "Manage Students": ("manage_students", "api/students"),
    "a student": ("manage_students/s0007", "api/student_submissions/s0007"),
    "Standings": ("standings", ""),
}


def main() -> None:
    """Measure and print, in seconds."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    folder = Path("/var/tmp/defter-bench-hub")
    output = Path("/var/tmp/defter-bench-hub.out")
    with output.open("wb") as file:
        hub = subprocess.Popen(
            [sys.executable, "-m", "demo.hub", f"--folder={folder}", "--port=0", "--prefix=db-", "--assignments=hw1"],
            cwd=ROOT,
            stdout=file,
        )
    try:
        while not (found := re.search(r"(http://\S+)\n  \S+  (\S+)", output.read_text())):
            time.sleep(0.5)
        accounts = Accounts("unix", "db-", folder / "home", found[2], ())
        fill(load_course(accounts.home("grader") / "ceng501"), number)
        accounts.give(accounts.home("grader"), "grader")
        measure(log_in(found[1], "db-teacher", found[2]), f"{found[1]}/services/ceng501")
    finally:
        hub.terminate()
        hub.wait()
        shutil.rmtree(folder)


def fill(course: Course, number: int) -> None:
    """A class that has handed in hw1, graded by tests, its answers still to be read."""
    with open_gradebook(course) as gradebook:
        for student in (f"s{n:04}" for n in range(number)):
            gradebook.update_or_create_student(student, last_name=student, first_name="Öğrenci")
            gradebook.update_or_create_submission("hw1", student)
            for part in ("submitted", "autograded"):
                place = course.folder / part / student / "hw1"
                place.mkdir(parents=True)
                shutil.copy(course.folder / "release" / "hw1" / "hw1.ipynb", place)
                (place / "timestamp.txt").write_text("2026-01-01 12:00:00.000000 UTC")
        gradebook.db.execute(text("UPDATE grade SET auto_score = 1, needs_manual_grade = 0"))
        gradebook.db.commit()


def log_in(url: str, name: str, password: str) -> requests.Session:
    """A browser that has logged in."""
    session = requests.Session()
    for _ in range(100):
        try:
            page = session.get(f"{url}/hub/login")
            break
        except requests.ConnectionError:
            time.sleep(0.5)
    token = re.search(r'name="_xsrf" value="([^"]+)"', page.text)
    assert token
    session.post(f"{url}/hub/login", data={"username": name, "password": password, "_xsrf": token[1]})
    return session


def measure(session: requests.Session, service: str) -> None:
    """Each page thrice, the middle one."""
    print(f"{'page':28} {'page':>6} {'data':>6}")
    session.get(f"{service}/formgrader/manage_assignments")
    xsrf = next(cookie.value for cookie in session.cookies if cookie.name == "_xsrf" and "/services" in cookie.path)
    for name, addresses in PAGES.items():
        took = []
        for address in filter(None, addresses):
            times = []
            for _ in range(3):
                start = time.monotonic()
                answer = session.get(f"{service}/formgrader/{address}", headers={"X-XSRFToken": xsrf or ""})
                times.append(time.monotonic() - start)
                assert answer.ok, answer.status_code
            took.append(f"{sorted(times)[1]:6.2f}")
        print(f"{name:28} {' '.join(took)}", flush=True)


if __name__ == "__main__":
    main()
