"""What all tests share: a course of one's own, and the commands as users type them."""

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings

from defter import cli
from defter.course import Course, load_course
from defter.gradebook import import_roster
from demo.commands import Commands

# A busy machine makes no example wrong.
settings.register_profile("defter", deadline=None)
settings.load_profile("defter")

#: What students hand in isn't modules.
collect_ignore = ["attacks", "examiner/idioms", "solutions"]

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Outcome:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """This repository's course in a folder of its own, without its notebooks."""
    folder = tmp_path / "course"
    folder.mkdir()
    shutil.copy(ROOT / "course.toml", folder)
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    return load_course(folder)


@pytest.fixture
def defter(
    course: Course, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Outcome]:
    """The `defter` command, run in the course's folder."""

    def run(*arguments: object) -> Outcome:
        monkeypatch.chdir(course.folder)
        monkeypatch.setattr(sys, "argv", ["defter", *map(str, arguments)])
        capsys.readouterr()
        status = 0
        try:
            cli.main()
        except SystemExit as end:
            if isinstance(end.code, str):
                print(end.code, file=sys.stderr)
            status = end.code if isinstance(end.code, int) else int(end.code is not None)
        return Outcome(status, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def commands(tmp_path_factory: pytest.TempPathFactory) -> Commands:
    """The `nbgrader` and `defter` commands as processes, in any folder."""
    return Commands(tmp_path_factory.mktemp("commands") / "log")


@pytest.fixture(scope="session")
def five_students(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A gradebook that knows s1 to s5. Made once: nbgrader takes seconds to make one."""
    folder = tmp_path_factory.mktemp("five")
    shutil.copy(ROOT / "course.toml", folder)
    rows = [f"s{number},Last{number},First{number},s{number}@example.org" for number in range(1, 6)]
    (folder / "roster.csv").write_text("\n".join(["student_id,last_name,first_name,email", *rows]))
    course = load_course(folder)
    import_roster(course, folder / "roster.csv")
    return course.gradebook_file.read_bytes()


@pytest.fixture
def roster(course: Course, five_students: bytes) -> list[str]:
    """The course's gradebook knows these five students."""
    course.gradebook_file.write_bytes(five_students)
    return ["s1", "s2", "s3", "s4", "s5"]


@pytest.fixture
def accounts() -> Iterator[dict[str, int]]:
    """200 students who are users of this machine: their ids, by name."""
    if os.geteuid():
        pytest.skip("200 accounts need root: their owners aren't checked here")
    names = [f"dst{os.getpid()}-{number}" for number in range(200)]
    lines = "".join(f"{name}:!:::::/usr/sbin/nologin\n" for name in names)
    subprocess.run(["newusers", "--system"], input=lines, text=True, check=True, capture_output=True)
    yield {name: pwd.getpwnam(name).pw_uid for name in names}
    for name in names:
        subprocess.run(["userdel", "--force", name], check=True, capture_output=True)
