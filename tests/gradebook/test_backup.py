"""A backup holds what the course had, says when it is damaged, and comes back."""

import io
import sqlite3
import tarfile

import pytest

from defter.gradebook import open_gradebook, read_records


@pytest.fixture
def semester(course, defter, roster):
    """A gradebook with an exam, and two homeworks handed in."""
    (course.folder / "exam.csv").write_text("student_id,score\ns1,70\n")
    assert defter("grades", "import", "exam", course.folder / "exam.csv").status == 0
    for student in ("s1", "s2"):
        folder = course.folder / "submitted" / student / "hw1"
        folder.mkdir(parents=True)
        (folder / "hw1.ipynb").write_text(f"work of {student}")
        (folder / "hw1.ipynb").chmod(0o444)
    (course.folder / "submitted" / "s2" / "hw1" / "link").symlink_to("/etc/passwd")
    return course


@pytest.fixture
def backup(semester, defter):
    path = semester.folder / "kept.tar.gz"
    outcome = defter("backup", "--to", path)
    assert outcome.status == 0, outcome.err
    assert outcome.out.startswith("gradebook and 2 submissions of ")
    assert outcome.out.endswith(f"written to {path} and checked\n")
    return path


def scores(course):
    with open_gradebook(course) as gradebook:
        return {
            record.student_id: {item: float(score.points) for item, score in record.scores.items()}
            for record in read_records(course, gradebook)
        }


def test_it_comes_back_and_nothing_is_lost_by_that(semester, backup, defter):
    before = scores(semester)
    (semester.folder / "exam.csv").write_text("student_id,score\ns1,5\ns2,6\n")
    defter("grades", "import", "exam", semester.folder / "exam.csv")
    work = semester.folder / "submitted" / "s1" / "hw1" / "hw1.ipynb"
    work.unlink()
    spoiled = semester.gradebook_file.read_bytes()
    outcome = defter("restore", backup)
    assert outcome.status == 1
    assert "holds data already (gradebook.db, submitted); add --replace to move it aside" in outcome.err
    assert semester.gradebook_file.read_bytes() == spoiled
    outcome = defter("restore", backup, "--replace")
    assert outcome.status == 0, outcome.err
    assert scores(semester) == before
    assert work.read_text() == "work of s1"
    (aside,) = semester.folder.glob("before-restore-*")
    assert (aside / "gradebook.db").read_bytes() == spoiled
    assert (aside / "backup-course.toml").exists()
    assert not [path for path in semester.folder.iterdir() if path.name.startswith(".")]


def test_into_an_empty_course(semester, backup, defter, monkeypatch):
    before = scores(semester)
    semester.gradebook_file.unlink()
    (semester.folder / "submitted").rename(semester.folder / "elsewhere")
    assert defter("restore", backup).status == 0
    assert scores(semester) == before


def test_links_of_students_stay_out(backup):
    with tarfile.open(backup) as archive:
        assert all(member.isfile() for member in archive)
        assert not any("link" in name for name in archive.getnames())
    assert backup.stat().st_mode & 0o077 == 0


def test_while_somebody_is_writing(semester, defter):
    with sqlite3.connect(semester.gradebook_file, isolation_level=None) as database:
        database.execute("BEGIN IMMEDIATE")
        database.execute("UPDATE student SET last_name = 'half written'")
        assert defter("backup", "--to", "kept.tar.gz").status == 0
        database.execute("ROLLBACK")
    assert defter("restore", "kept.tar.gz", "--replace").status == 0
    with open_gradebook(semester) as gradebook:
        assert gradebook.find_student("s1").last_name == "Last1"


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_damage_is_found(semester, backup, defter, place):
    content = bytearray(backup.read_bytes())
    content[int(len(content) * place)] ^= 0x55
    backup.write_bytes(content)
    before = semester.gradebook_file.read_bytes()
    outcome = defter("restore", backup, "--replace")
    assert outcome.status == 1
    assert "damaged" in outcome.err or "can't be read" in outcome.err
    assert len(outcome.err.splitlines()) == 1
    assert semester.gradebook_file.read_bytes() == before


def test_a_cut_one_is_found(backup, defter):
    backup.write_bytes(backup.read_bytes()[:-200])
    assert defter("restore", backup, "--check").status == 1


def rewritten(backup, add):
    """The backup with another member at its end."""
    with tarfile.open(backup) as archive:
        members = [(member, archive.extractfile(member).read()) for member in archive]
    with tarfile.open(backup, "w:gz") as archive:
        for member, content in members:
            archive.addfile(member, io.BytesIO(content))
        archive.addfile(*add)


@pytest.mark.parametrize("name", ["../escaped", "/escaped", "submitted/../../escaped", "course.toml", "src/x.py"])
def test_what_doesnt_belong_is_refused(semester, backup, defter, name):
    entry = tarfile.TarInfo(name)
    rewritten(backup, (entry, io.BytesIO()))
    outcome = defter("restore", backup, "--replace")
    assert outcome.status == 1
    assert "is nothing that belongs into a backup" in outcome.err
    assert not (semester.folder.parent / "escaped").exists()


def test_a_link_in_it_is_refused(backup, defter):
    entry = tarfile.TarInfo("submitted/s1/hw1/evil")
    entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
    rewritten(backup, (entry,))
    assert "is nothing that belongs into a backup" in defter("restore", backup, "--check").err


def test_it_replaces_nothing(backup, defter):
    outcome = defter("backup", "--to", backup)
    assert outcome.status == 1
    assert "must end in .tar.gz, and not exist yet" in outcome.err
    assert defter("backup", "--to", "gradebook.db").status == 1


def test_another_course_is_told_apart(semester, backup, defter):
    file = semester.folder / "course.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('id = "ceng501"', 'id = "ceng502"'), encoding="utf-8")
    assert "is a backup of ceng501, not of ceng502" in defter("restore", backup, "--replace").err


def test_something_else_is_no_backup(semester, defter):
    assert "no backup" in defter("restore", "course.toml").err
