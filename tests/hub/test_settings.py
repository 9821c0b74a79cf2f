"""The hub's settings: a mistake is one line that says what and where."""

import shutil
import tempfile
from pathlib import Path

import pytest

from defter.errors import DefterError
from defter.hub.settings import load_settings
from tests.conftest import ROOT


@pytest.fixture
def settings(tmp_path, course):
    """The file of a deployment, and how to change it."""
    file = tmp_path / "settings.toml"
    text = (ROOT / "hub" / "settings.toml").read_text()
    file.write_text(text.replace("/home/grader-ceng501/ceng501", str(course.folder)))

    def change(old="", new=""):
        assert old in file.read_text()
        file.write_text(file.read_text().replace(old, new))
        return load_settings(file)

    return change


@pytest.mark.parametrize(
    "old, new, says",
    [
        ("port = 8000", "port = 0", "hub.port"),
        ("port = 8000", "prot = 8000", "hub.prot"),
        ("[8081, 8001, 8082]", "[8081]", "hub.inner_ports"),
        ('kind = "unix"', 'kind = "ldap"', "accounts.kind"),
        ("memory_mib = 4096", "memory_mib = plenty", "settings.toml: "),
    ],
)
def test_a_mistake_is_told(settings, old, new, says):
    with pytest.raises(DefterError, match=says):
        settings(old, new)


@pytest.mark.parametrize(
    "text", ["a1\nb2\n\na1\n", "# who\na1\nb2\n", "student_id,last_name\na1,Ada\nb2,Bob\n", "\ufeffstudent_id\na1\nb2"]
)
def test_students(settings, course, text):
    (course.folder / "roster.csv").write_text(text)
    assert settings().students() == ["a1", "b2"]


def test_no_students(settings, course):
    with pytest.raises(DefterError, match=r"roster\.csv: can't be read"):
        settings().students()
    (course.folder / "roster.csv").write_text("name,email\n")
    with pytest.raises(DefterError, match="no column student_id"):
        settings().students()


def test_a_course_that_everybody_can_read_is_refused(settings, course):
    found = settings()
    course.folder.chmod(0o700)
    assert found.load_course().id == "ceng501"
    place = Path(tempfile.mkdtemp(dir="/var/tmp"))  # pytest's own folders are closed
    try:
        place.chmod(0o755)
        shutil.copy(course.folder / "course.toml", place)
        with pytest.raises(DefterError, match="open to every user"):
            settings(str(course.folder), str(place)).load_course()
    finally:
        shutil.rmtree(place)
