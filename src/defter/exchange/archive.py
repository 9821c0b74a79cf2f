"""A submission as one file: a zip of the student's folder, read again as if a stranger had made it."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

#: A submission has few files; a million empty ones would be small, and slow.
MOST_FILES = 2000
_NAME = 200


class NotWhole(Exception):
    """It isn't a whole submission; the text says why."""


def pack(folder: Path) -> bytes:
    """All files below `folder`. The same files always make the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = path.relative_to(folder).as_posix()
            archive.writestr(zipfile.ZipInfo(name), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def unpack(data: bytes, most_bytes: int) -> dict[str, bytes]:
    """The files, by their names. Raises NotWhole for anything that `pack` doesn't make.

    >>> unpack(b"half a fi", 1000)
    Traceback (most recent call last):
    defter.exchange.archive.NotWhole: it isn't a zip file, or half of one
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES:
                raise NotWhole(f"it has {len(entries)} files, {MOST_FILES} at most")
            if sum(entry.file_size for entry in entries) > most_bytes:
                raise NotWhole(f"it is larger than {most_bytes // 1_000_000} MB")
            files: dict[str, bytes] = {}
            for entry in entries:
                if not _sound(entry.filename) or entry.filename in files:
                    raise NotWhole(f"a file in it is named {entry.filename[:_NAME]!r}")
                with archive.open(entry) as file:  # no more than it says of itself
                    files[entry.filename] = file.read(entry.file_size)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, RuntimeError, zlib.error):
        raise NotWhole("it isn't a zip file, or half of one") from None
    names = [PurePosixPath(name) for name in files]
    if above := {str(parent) for name in names for parent in name.parents} & files.keys():
        raise NotWhole(f"{min(above)!r} is a file and a folder in it")
    return files


def write_files(files: Mapping[str, bytes], folder: Path) -> None:
    """Write them below `folder`, which is made."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _sound(name: str) -> bool:
    """Whether it names a file below the folder, and can be written."""
    parts = name.split("/")
    return (
        all(part not in ("", ".", "..") and len(part.encode(errors="replace")) <= _NAME for part in parts)
        and len(parts) <= 20
        and name.isprintable()
        and "\\" not in name
    )
