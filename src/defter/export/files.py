"""Writing a file whole or not at all."""

import os
import tempfile
from pathlib import Path

from defter.errors import DefterError


def write_whole(path: Path, content: bytes, suffix: str) -> None:
    """Write the file whole or not at all. Raises DefterError where it can't be written.

    Only a file that ends in `suffix` is written, lest a slip of the hand puts it in the place of something else.
    """
    path = path.resolve()
    if path.suffix.lower() != suffix or (path.exists() and not path.is_file()):
        raise DefterError(f"{path} can't be written (not a {suffix} file); name another with --to")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).chmod(0o666 & ~_umask())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink()
            raise
    except OSError as error:
        raise DefterError(f"{path} can't be written ({error.strerror}); name another place with --to") from None


def _umask() -> int:
    """The process's umask, which Python can only tell by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
