"""Handing in and collecting: what comes is whole, its owner's, and has a receipt."""

import io
import json
import os
import zipfile
from datetime import UTC, datetime, timedelta

import pytest
from nbgrader.exchange import ExchangeError

from defter.exchange.archive import NotWhole, pack, unpack
from defter.exchange.receipts import Receipt, is_genuine, read_receipt


def test_what_is_submitted_is_collected(exchange):
    exchange.submit("ada", "one")
    exchange.submit("ada", "two")
    exchange.collect()
    assert exchange.collected("ada") == "two"
    assert list(exchange.inbound.iterdir()) == []
    exchange.submit("ada", "three")
    exchange.collect()
    assert exchange.collected("ada") == "three"
    assert len(list(exchange.received.glob("ada/hw1/*.zip"))) == 3


def test_without_update_the_first_stays(exchange):
    exchange.submit("ada", "one")
    exchange.collect()
    exchange.submit("ada", "two")
    exchange.collect(update=False)
    assert exchange.collected("ada") == "one"


def test_before_duedate(exchange, monkeypatch):
    exchange.submit("ada", "in time")
    inbox = exchange.inbox()
    [receipt], _ = inbox.receive()
    monkeypatch.setattr("defter.exchange.collect.Collect._due", lambda _: receipt.received + timedelta(microseconds=1))
    exchange.submit("ada", "too late")
    exchange.collect(before_duedate=True)
    assert exchange.collected("ada") == "in time"
    exchange.collect()
    assert exchange.collected("ada") == "too late"


def test_the_time_is_the_servers(exchange):
    before = datetime.now(UTC)
    exchange.submit("ada", "text")
    [file] = exchange.inbound.iterdir()
    file = file.rename(file.with_name(file.name.replace("2026", "2001").replace("2027", "2001")))
    os.utime(file, (0, 0))
    [receipt], _ = exchange.inbox().receive()
    assert before - timedelta(seconds=1) < receipt.received < datetime.now(UTC)
    exchange.collect()
    said = (exchange.course.folder / "submitted" / "ada" / "hw1" / "timestamp.txt").read_text()
    assert said == f"{receipt.received:%Y-%m-%d %H:%M:%S.%f} UTC"


def test_receipts_can_be_checked_by_both_sides(exchange, defter):
    exchange.submit("ada", "text")
    exchange.collect()
    exchange.submit("ada")  # to have nothing left to wait for, the first one's is looked at
    [own] = exchange.received.glob("ada/hw1/*.json")
    [students] = exchange.folder.glob("receipts/*.json")
    assert own.read_bytes() == students.read_bytes()
    receipt = read_receipt(students)
    assert receipt.student == "ada" and set(receipt.files) == {"hw1.ipynb"}
    assert receipt.due == exchange.course.due_utc("hw1")
    key = (exchange.folder / "receipts" / "key.pub").read_bytes()
    assert is_genuine(receipt, key)
    for field, value in {"student": "alan", "sha256": "0" * 64, "received": datetime(2021, 10, 1, tzinfo=UTC)}.items():
        assert not is_genuine(receipt.model_copy(update={field: value}), key)
    checked = defter("receipt", students)
    assert checked.status == 0 and "genuine: ada handed in hw1" in checked.out and "the course has it" in checked.out
    forged = students.with_name("forged.json")
    forged.write_text(json.dumps(json.loads(students.read_bytes()) | {"received": "2021-10-01T00:00:00Z"}))
    checked = defter("receipt", forged)
    assert checked.status == 1 and "NOT signed" in checked.err
    listed = defter("receipts", "hw1")
    assert receipt.sha256 in listed.out and "late" in listed.out


def test_no_notebook_is_no_submission(exchange):
    folder = exchange.write("ada", "text")
    (folder / "hw1.ipynb").unlink()
    with pytest.raises(ExchangeError, match="no notebook"):
        exchange.submit("ada")
    assert list(exchange.inbound.iterdir()) == []


def test_permissions(exchange):
    assert exchange.course.exchange.stat().st_mode & 0o7777 == 0o755
    assert exchange.inbound.stat().st_mode & 0o7777 == 0o3733
    assert (exchange.folder / "receipts").stat().st_mode & 0o7777 == 0o711
    exchange.submit("ada", "text")
    [file] = exchange.inbound.iterdir()
    assert file.stat().st_mode & 0o7777 == 0o640
    exchange.inbox().receive()
    assert exchange.received.stat().st_mode & 0o7777 == 0o700


def zipped(names):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return buffer.getvalue()


BROKEN = {
    "empty": b"",
    "half": None,
    "above": zipped(["../hw1.ipynb"]),
    "absolute": zipped(["/etc/x"]),
    "dot": zipped(["a/./b"]),
    "folder": zipped(["a/"]),
    "control": zipped(["a\nb"]),
    "backslash": zipped(["a\\..\\b"]),
    "file_and_folder": zipped(["a", "a/b"]),
    "long": zipped(["x" * 300]),
    "deep": zipped(["/".join("abcdefghijklmnopqrstuvwxyz")]),
    "many": zipped([str(number) for number in range(2001)]),
    "secretless": zipped(["hw1.ipynb"]),
}


@pytest.mark.parametrize("what", BROKEN)
def test_broken_ones_never_replace_a_good_one(exchange, what):
    exchange.submit("ada", "good")
    exchange.collect()
    exchange.submit("ada", "later")
    [file] = exchange.inbound.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if what == "half" else BROKEN[what])
    exchange.collect()
    assert exchange.collected("ada") == "good"
    assert len(list(exchange.received.glob("ada/hw1/*.zip"))) == 1
    assert file.exists()  # for a person to look at


def test_a_bomb_is_refused():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("hw1.ipynb", bytes(10_000_000))
    assert len(buffer.getvalue()) < 20_000
    with pytest.raises(NotWhole, match="larger"):
        unpack(buffer.getvalue(), 1_000_000)


def test_packing_is_exact(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "çok güzel.txt").write_bytes(b"\0\r\n")
    (tmp_path / "empty").write_bytes(b"")
    assert unpack(pack(tmp_path), 1000) == {"a/b/çok güzel.txt": b"\0\r\n", "empty": b""}
    assert pack(tmp_path) == pack(tmp_path)


def test_the_receipts_sum_up(exchange):
    """What was changed on the course's side is noticed, too."""
    exchange.submit("ada", "good")
    exchange.collect()
    exchange.submit("ada", "better")
    exchange.inbox().receive()
    newest = max(exchange.received.glob("ada/hw1/*.zip"))
    newest.write_bytes(newest.read_bytes()[:-1])
    with pytest.raises(ExchangeError, match="1 submissions can't be received or read"):
        exchange.collect()
    assert exchange.collected("ada") == "good"


def test_receipt_is_a_model():
    assert Receipt.model_fields.keys() >= {"student", "received", "sha256", "files", "signature"}
