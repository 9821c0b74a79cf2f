"""A copy of the course's data in one file, checked byte by byte when it is made and before it is put back."""

import hashlib
import io
import json
import os
import shutil
import sqlite3
import tarfile
import tempfile
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from sqlalchemy import make_url

from defter.course import FILE_NAME, Course
from defter.errors import DefterError
from defter.gradebook.database import check_gradebook

#: What is kept beside the gradebook and course.toml: whole folders. The sources are in git.
FOLDERS = ("release", "received", "submitted", "autograded", "feedback")
_MANIFEST = "defter-backup.json"


@dataclass(frozen=True)
class Backup:
    """What a backup holds."""

    file: Path
    made: datetime
    course: str
    #: The files in it, with their SHA-256.
    files: dict[str, str]

    @property
    def submissions(self) -> int:
        """How many homeworks handed in are in it."""
        return len({Path(name).parts[1:3] for name in self.files if name.startswith("submitted/")})


def back_up(course: Course, to: Path | None = None) -> Backup:
    """Write gradebook, submissions and the rest of the course's data to a .tar.gz, and read it again to check it.

    The gradebook is copied as it is at one moment, whoever is writing to it. Links in submissions are left out.
    Raises DefterError; then there is no file.
    """
    _check_is_a_file(course)
    check_gradebook(course)
    now = datetime.now(UTC)
    path = (to or course.folder / f"{course.id}-{now.astimezone(course.zone):%Y%m%d-%H%M%S}.tar.gz").resolve()
    if not path.name.endswith(".tar.gz") or path.exists():
        raise DefterError(f"{path} can't be written (it must end in .tar.gz, and not exist yet); name another")
    if not course.gradebook_file.exists():
        raise DefterError(f"{course.gradebook_file} doesn't exist yet: there is nothing to back up")
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as scratch:
            copy = Path(scratch) / "gradebook.db"
            _copy_database(course.gradebook_file, copy)
            whole = Path(scratch) / "backup.tar.gz"
            _write(course, whole, copy, now)
            made = check_backup(whole)
            whole.chmod(0o600)  # everybody's grades are in it
            whole.replace(path)
    except OSError as error:
        raise DefterError(f"{path} can't be written ({error.strerror}); name another place") from None
    return replace(made, file=path)


def check_backup(file: Path) -> Backup:
    """Read all of a backup, and compare each file with what it was. Raises DefterError if anything is amiss."""
    try:
        with tarfile.open(file, "r:gz") as archive:
            first = archive.next()
            handle = archive.extractfile(first) if first is not None and first.name == _MANIFEST else None
            if handle is None:
                raise DefterError(f"{file} is not a backup of defter's; name one that `defter backup` wrote")
            about = json.loads(handle.read())
            found: dict[str, str] = {}
            for member in archive:
                if member is first:
                    continue
                content = archive.extractfile(member) if member.isfile() else None
                if content is None or not _belongs(member.name) or member.name in found:
                    raise DefterError(f"{file}: {member.name} is nothing that belongs into a backup; use another one")
                found[member.name] = _digest(content)
    except (OSError, EOFError, tarfile.TarError, ValueError, KeyError) as error:
        raise DefterError(f"{file} can't be read ({error}); it is damaged, or no backup: use another one") from None
    expected = about["files"]
    if damaged := sorted(name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name)):
        raise DefterError(f"{file} is damaged at {', '.join(damaged[:5])}; use another backup")
    return Backup(file, datetime.fromisoformat(about["made"]), about["course"], found)


def restore(course: Course, file: Path, *, move_aside: bool) -> tuple[Backup, Path]:
    """Put a backup's data in the place of the course's, after checking all of it.

    What is there now is moved to a folder of its own, which is given back, too; without `move_aside` it must not be.
    course.toml stays as it is: the backup's lies beside what was moved. Raises DefterError, with nothing changed.
    """
    _check_is_a_file(course)
    backup = check_backup(file)
    if backup.course != course.id:
        raise DefterError(f"{file} is a backup of {backup.course}, not of {course.id}; go to that course's folder")
    there = [name for name in ("gradebook.db", *FOLDERS) if _holds_something(course.folder / name)]
    if there and not move_aside:
        raise DefterError(f"{course.folder} holds data already ({', '.join(there)}); add --replace to move it aside")
    stamp = f"{datetime.now(UTC).astimezone(course.zone):%Y%m%d-%H%M%S}"
    aside = course.folder / f"before-restore-{stamp}"
    try:
        with tempfile.TemporaryDirectory(dir=course.folder, prefix=".restore.") as name:
            scratch = Path(name)
            _unpack(file, scratch)
            _check_database(scratch / "gradebook.db", file)
            aside.mkdir()
            shutil.move(scratch / FILE_NAME, aside / f"backup-{FILE_NAME}")
            for part in ("gradebook.db", *FOLDERS):
                if os.path.lexists(course.folder / part) and (part in there or (scratch / part).exists()):
                    (course.folder / part).replace(aside / part)
                if (scratch / part).exists():
                    (scratch / part).replace(course.folder / part)
    except OSError as error:
        raise DefterError(
            f"{course.folder} can't be written ({error.strerror}); what was moved is in {aside}"
        ) from None
    return backup, aside


def _unpack(file: Path, to: Path) -> None:
    """The files of a backup that has been checked: plain files, of names that belong."""
    with tarfile.open(file, "r:gz") as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is None or not _belongs(member.name):
                continue
            path = to / member.name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as copy:
                shutil.copyfileobj(content, copy)
            path.chmod(member.mode & 0o777 | 0o400)
            os.utime(path, (member.mtime, member.mtime))


def _check_is_a_file(course: Course) -> None:
    url = make_url(course.database_url)
    if url.get_backend_name() != "sqlite":
        raise DefterError(
            f"the gradebook is kept by {url.get_backend_name()}, not in a file; back it up with that program's own "
            "tool (pg_dump for PostgreSQL), and the folders release, submitted, autograded, feedback with any"
        )


def _copy_database(gradebook: Path, copy: Path) -> None:
    """As of one moment, also while others write."""
    try:
        read_only = sqlite3.connect(f"{gradebook.as_uri()}?mode=ro", uri=True)
        with closing(read_only) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        raise DefterError(f"{gradebook} can't be copied ({error}); see that it is whole") from None
    _check_database(copy, gradebook)


def _check_database(copy: Path, of: Path) -> None:
    with closing(sqlite3.connect(copy)) as database:
        try:
            (verdict,) = database.execute("PRAGMA integrity_check").fetchone()
        except sqlite3.Error as error:
            verdict = str(error)
    if verdict != "ok":
        raise DefterError(f"the gradebook of {of} is damaged ({verdict}); use a backup from before")


def _write(course: Course, archive_file: Path, database: Path, now: datetime) -> None:
    kept = {"gradebook.db": database, FILE_NAME: course.folder / FILE_NAME}
    for folder in FOLDERS:
        for path in sorted((course.folder / folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                kept[path.relative_to(course.folder).as_posix()] = path
    digests = {}
    for name, path in kept.items():
        with path.open("rb") as content:
            digests[name] = _digest(content)
    about = json.dumps({"course": course.id, "made": now.isoformat(), "files": digests}, indent=1).encode()
    with tarfile.open(archive_file, "w:gz", compresslevel=6) as archive:
        entry = tarfile.TarInfo(_MANIFEST)
        entry.size = len(about)
        archive.addfile(entry, io.BytesIO(about))
        for name, path in kept.items():
            archive.add(path, name, recursive=False)


def _digest(content: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while chunk := content.read(1 << 20):
        digest.update(chunk)
    return digest.hexdigest()


def _belongs(name: str) -> bool:
    """Whether a backup may hold a file of this name: nothing that would land outside of the course's data."""
    parts = Path(name).parts
    return name in ("gradebook.db", FILE_NAME) or (len(parts) > 1 and parts[0] in FOLDERS and ".." not in parts)


def _holds_something(path: Path) -> bool:
    return path.is_file() or (path.is_dir() and any(entry.name != ".gitkeep" for entry in path.iterdir()))
