"""Receipts: that this was received, of whom, when; signed by the course, so that either side can show it."""

import base64
import hashlib
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import BaseModel, ConfigDict, ValidationError

from defter.errors import DefterError

#: In the exchange's folder of the course, beside inbound and outbound: each under a name that only its student knows.
RECEIPTS = "receipts"
PUBLIC_KEY = "key.pub"


class Receipt(BaseModel):
    """What the course says that it has received."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    course: str
    assignment: str
    student: str
    #: By the server's clock.
    received: datetime
    #: When it was due, for the class.
    due: datetime | None = None
    #: SHA-256 of the submission as one file, and of each file in it.
    sha256: str
    files: dict[str, str]
    #: Ed25519, of all the rest.
    signature: str = ""

    def signed_bytes(self) -> bytes:
        """What the signature is made of."""
        return self.model_dump_json(exclude={"signature"}).encode()

    @property
    def is_late(self) -> bool:
        """Whether it came after the class's due date."""
        return self.due is not None and self.received > self.due


class Signer:
    """The course's key. Made where there is none yet; only the course's account can read it."""

    def __init__(self, file: Path) -> None:
        try:
            secret = file.read_bytes()
        except FileNotFoundError:
            secret = os.urandom(32)
            write_whole(file, secret, 0o600)
        self._key = Ed25519PrivateKey.from_private_bytes(secret)

    @property
    def public(self) -> bytes:
        """What everybody may have, to check receipts."""
        return base64.b64encode(self._key.public_key().public_bytes_raw()) + b"\n"

    def sign(self, **fields: Any) -> Receipt:
        """A receipt with its signature."""
        receipt = Receipt(**fields)
        signature = base64.b64encode(self._key.sign(receipt.signed_bytes())).decode()
        return receipt.model_copy(update={"signature": signature})


def is_genuine(receipt: Receipt, public: bytes) -> bool:
    """Whether the course whose key this is has signed exactly this."""
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public))
        key.verify(base64.b64decode(receipt.signature), receipt.signed_bytes())
    except (InvalidSignature, ValueError):
        return False
    return True


def read_receipt(file: Path) -> Receipt:
    """Read one. Raises DefterError if it isn't one."""
    try:
        return Receipt.model_validate_json(file.read_bytes())
    except OSError as error:
        raise DefterError(f"{file}: can't be read ({error.strerror}); name the file of a receipt") from None
    except ValidationError:
        raise DefterError(f"{file}: is not a receipt, or was changed") from None


def digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """SHA-256 of each."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def receipt_name(secret: bytes) -> str:
    """The name of the receipt of a submission with this `submission_secret.txt`: nobody else can guess it."""
    return f"{hashlib.sha256(b'receipt' + secret.strip()).hexdigest()[:40]}.json"


def keep_receipt(exchange: Path, secret: bytes, folder: Path) -> Receipt | None:
    """The receipt of the submission with this secret, which the student keeps in `folder`; None if none has come.

    `exchange` is the course's folder in it.
    """
    try:
        receipt = read_receipt(exchange / RECEIPTS / receipt_name(secret))
        if not is_genuine(receipt, (exchange / RECEIPTS / PUBLIC_KEY).read_bytes()):
            return None
    except (DefterError, OSError):
        return None
    copy = folder / f"{receipt.assignment} {receipt.received:%Y-%m-%d %H.%M.%S} {receipt.sha256[:12]}.json"
    if not copy.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(copy, receipt.model_dump_json(indent=1).encode())
    return receipt


def write_whole(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a file: whole, or not at all, and on the disk when this returns."""
    partial = path.with_name(f".partial-{os.urandom(6).hex()}")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
            partial.rename(path)
            os.fsync(file.fileno())  # the new name, too
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
