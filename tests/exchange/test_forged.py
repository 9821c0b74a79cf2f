"""What somebody who isn't the owner puts into the exchange, and what isn't a file."""

import os

import pytest

from defter.exchange.inbox import Inbox

root = pytest.mark.skipif(os.geteuid() != 0, reason="files of other users need root: forged owners aren't tested here")

#: Two accounts that every machine has.
OWNER, STRANGER = "daemon", "nobody"


@pytest.fixture
def inbox(exchange) -> Inbox:
    return exchange.inbox(check_owner=True)


def hand_in(exchange, name, owner):
    import pwd

    exchange.submit(name, f"text of {name}")
    [file] = (path for path in exchange.inbound.iterdir() if path.name.startswith(name))
    os.chown(file, pwd.getpwnam(owner).pw_uid, -1)
    return file


@root
def test_the_owners_are_received(exchange, inbox):
    hand_in(exchange, OWNER, OWNER)
    received, refused = inbox.receive()
    assert [receipt.student for receipt in received] == [OWNER] and not refused


@root
def test_a_strangers_is_refused_and_stays_for_a_person(exchange, inbox):
    hand_in(exchange, OWNER, OWNER)
    exchange.collect(check_owner=True)
    file = hand_in(exchange, OWNER, STRANGER)
    received, [refused] = inbox.receive()
    assert not received and f"says it is {OWNER}'s, and belongs to {STRANGER}" in refused.why
    exchange.collect(check_owner=True)
    assert exchange.collected(OWNER) == f"text of {OWNER}" and file.exists()


@root
def test_who_has_no_account_is_refused(exchange, inbox):
    exchange.submit("ghost", "boo")
    [file] = exchange.inbound.iterdir()
    os.chown(file, 4_000_000, -1)
    _, [refused] = inbox.receive()
    assert "uid 4000000" in refused.why


def the_name(exchange):
    """The name of a submission, which is no longer there."""
    exchange.submit("ada", "secret")
    [file] = exchange.inbound.iterdir()
    aside = exchange.course.folder / "aside.zip"
    file.rename(aside)
    return file, aside


def link(file, aside):
    file.symlink_to(aside)


def folder(file, aside):
    file.mkdir()


def pipe(file, aside):
    os.mkfifo(file)


def dangling(file, aside):
    file.symlink_to("/nowhere")


def endless(file, aside):
    file.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [link, folder, pipe, dangling, endless])
def test_what_is_no_file_is_refused(exchange, make):
    make(*the_name(exchange))
    received, [refused] = exchange.inbox().receive()
    assert not received and ("no file" in refused.why or "can't be opened" in refused.why)


@pytest.mark.parametrize(
    "name",
    [
        "ada+hw1",
        "ada+hw1+now.zip",
        "..+hw1+2026-01-01 00:00:00.000000 UTC+x.zip",
        "ada+..+2026-01-01 00:00:00.000000 UTC+x.zip",
        "+hw1+2026-01-01 00:00:00.000000 UTC+x.zip",
        "ada\n+hw1+2026-01-01 00:00:00.000000 UTC+x.zip",
    ],
)
def test_names_that_lead_elsewhere_are_refused(exchange, name):
    file, aside = the_name(exchange)
    aside.rename(file.with_name(name))
    received, refused = exchange.inbox().receive()
    assert not received
    assert name.startswith(".") or [one.name for one in refused] == [name]  # a dot: somebody is writing it
    assert not list(exchange.course.folder.parent.glob("hw1"))


def test_a_folder_by_nbgraders_own_submit_is_told_and_others_are_received(exchange):
    (exchange.inbound / "alan+hw1+2026-01-01 00:00:00.000000 UTC").mkdir()
    exchange.submit("ada", "text")
    received, [refused] = exchange.inbox().receive()
    assert [receipt.student for receipt in received] == ["ada"]
    assert "wasn't handed in through this course's exchange" in refused.why


def test_one_that_is_changed_while_it_lies_there_is_received_as_it_is_then(exchange):
    exchange.submit("ada", "before")
    [file] = exchange.inbound.iterdir()
    first = file.stat().st_ctime_ns
    exchange.submit("ada", "after")
    [later] = (path for path in exchange.inbound.iterdir() if path != file)
    file.write_bytes(later.read_bytes())
    later.unlink()
    [receipt], _ = exchange.inbox().receive()
    assert receipt.received.timestamp() > first / 1e9  # later than when it first came, whatever its name says
