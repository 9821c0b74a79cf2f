"""Results of judging, by the digest of everything that they depend on."""

import contextlib
import gzip
import hashlib
import os
import tempfile
from pathlib import Path

from defter.examiner import Result

#: Results are read often and written once: a quick compression is enough.
_LEVEL = 1


class Store:
    """A folder of results. A file is a checksum and the compressed result; it is never changed, only replaced whole.

    >>> Store(Path("/nowhere")).get("0" * 64) is None
    True
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, key: str) -> Result | None:
        """The result, None if it isn't there. One that was damaged is removed, and so is made again."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        checksum, body = content[:32], content[32:]
        try:
            if hashlib.sha256(body).digest() == checksum:
                return Result.from_bytes(gzip.decompress(body))
        except ValueError:
            pass  # of an older version
        path.unlink(missing_ok=True)
        return None

    def put(self, key: str, result: Result) -> None:
        """Store a result, whole or not at all."""
        path = self._path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        body = gzip.compress(result.to_bytes(), _LEVEL, mtime=0)
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".partial-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(hashlib.sha256(body).digest() + body)
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]
