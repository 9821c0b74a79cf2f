"""`nbgrader submit`, and the button Submit: the submission is in the exchange whole, or it isn't there."""

import secrets
import shutil
import time
from pathlib import Path

from nbgrader.exchange import default
from nbgrader.utils import find_all_notebooks
from traitlets import Float

from defter.exchange.archive import pack
from defter.exchange.inbox import SECRET, TIMESTAMP
from defter.exchange.owned import OwnedExchange
from defter.exchange.receipts import RECEIPTS, keep_receipt, write_whole

#: How often one looks whether the receipt has come, in seconds.
_LOOK_S = 0.1


class Submit(OwnedExchange, default.ExchangeSubmit):  # type: ignore[misc]  # nbgrader is untyped
    """Packs the folder, and hands it in as one file that appears under its name when it is complete."""

    wait_for_receipt = Float(0.0, help="Seconds to wait for the course's receipt: where it watches its exchange.").tag(
        config=True
    )

    def copy_files(self) -> None:
        """Hand it in. The student's own copy, by which nbgrader finds feedback, follows when it is there."""
        self.init_release()
        self.check_filename_diff()
        if not find_all_notebooks(self.src_path):
            self.fail(f"There is no notebook in {self.src_path}: nothing was submitted.")
        name = self.assignment_filename.rsplit("+", 1)[0] if self.add_random_string else self.assignment_filename
        own = Path(self.cache_path) / name
        own.parent.mkdir(parents=True, exist_ok=True)
        copy = own.with_name(f".partial-{secrets.token_hex(6)}")
        secret = secrets.token_hex(64)
        try:
            self._hand_in(copy, secret, name)
            copy.rename(own)
        finally:
            shutil.rmtree(copy, ignore_errors=True)
        self.log.info("Submitted as: %s %s %s", self.coursedir.course_id, self.coursedir.assignment_id, self.timestamp)
        self._await_receipt(secret)

    def _hand_in(self, copy: Path, secret: str, name: str) -> None:
        random = self.assignment_filename.rsplit("+", 1)[1] if self.add_random_string else secrets.token_hex(6)
        try:
            self.do_copy(self.src_path, str(copy))
            (copy / TIMESTAMP).write_text(self.timestamp)
            (copy / SECRET).write_text(secret)
            # The group is the course's, by inbound's: no other student can read it.
            write_whole(Path(self.inbound_path) / f"{name}+{random}.zip", pack(copy), 0o640)
        except (OSError, RuntimeError) as error:  # RuntimeError: nbgrader finds it too large
            why = getattr(error, "strerror", None) or error
            self.fail(f"NOTHING was submitted: {why}. Mend that and submit again, or tell your instructor.")

    def _await_receipt(self, secret: str) -> None:
        exchange = Path(self.root) / self.coursedir.course_id
        end = time.monotonic() + self.wait_for_receipt
        while (receipt := keep_receipt(exchange, secret.encode(), Path(self.src_path).parent / RECEIPTS)) is None:
            if time.monotonic() > end:
                self.log.info("It is handed in; the course's receipt comes as soon as it has been received.")
                return
            time.sleep(_LOOK_S)
        self.log.info("Received %s; the receipt is in the folder %s.", receipt.received, RECEIPTS)
