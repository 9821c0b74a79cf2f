"""Killed at any moment, on a disk that is nearly full, in a storm: nothing lost, nothing half collected."""

import os
import random
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

from defter.course import load_course
from tests.exchange.conftest import Exchange
from tests.exchange.storm import Receiver, Storm


def in_child(work, after=None):
    """Run `work` in a process of its own; kill it after so many seconds. Its status, None if it was killed."""
    pid = os.fork()
    if not pid:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    if after is not None:
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    return None if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def test_a_submit_that_is_killed_is_there_whole_or_not_at_all(exchange):
    chance = random.Random(5)
    start = time.monotonic()
    assert in_child(lambda: exchange.submit("ada", "first")) == 0
    took = time.monotonic() - start
    for number in range(25):
        in_child(lambda: exchange.submit("ada", f"text {number}"), after=chance.uniform(0, 1.2 * took))  # noqa: B023
        exchange.collect()
        assert exchange.collected("ada") in {"first", *(f"text {n}" for n in range(number + 1))}
    assert [path for path in exchange.inbound.iterdir() if not path.name.startswith(".")] == []


def test_a_collect_that_is_killed_is_done_by_the_next(exchange):
    chance = random.Random(6)
    exchange.submit("ada", "0")
    exchange.collect()
    start = time.monotonic()
    in_child(exchange.collect)
    took = time.monotonic() - start
    for number in range(1, 20):
        exchange.submit("ada", str(number))
        in_child(exchange.collect, after=chance.uniform(0, 1.5 * took))
        assert exchange.collected("ada") in (str(number - 1), str(number))  # one of them, at any moment
        exchange.collect()
        assert exchange.collected("ada") == str(number)


def test_leftovers_of_the_killed_go_away(exchange):
    left = exchange.inbound / ".partial-0"
    left.write_bytes(b"half")
    exchange.inbox().receive()
    assert left.exists()  # somebody may be writing it
    import defter.exchange.inbox as module

    patched = module._ABANDONED_S
    module._ABANDONED_S = -1
    try:
        exchange.inbox().receive()
    finally:
        module._ABANDONED_S = patched
    assert not left.exists()


@pytest.fixture
def small_disk(exchange):
    """The exchange on a disk of 600 kB."""
    command = ["mount", "-t", "tmpfs", "-o", "size=600k,mode=0755", "tmpfs", exchange.course.exchange]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("a small disk needs root, who may mount one: a full one isn't tested here")
    try:
        shutil.rmtree(exchange.course.folder / "release")
        exchange.release()
        yield exchange
    finally:
        subprocess.run(["umount", "-l", exchange.course.exchange], check=True)


def noise(kilobytes):
    """Text that doesn't compress."""
    return os.urandom(1000 * kilobytes).hex()


def test_a_disk_that_is_full_refuses_and_says_so(small_disk):
    from nbgrader.exchange import ExchangeError

    refused = 0
    for number in range(6):
        try:
            small_disk.submit(f"s{number}", noise(150))
        except ExchangeError as error:
            assert "NOTHING was submitted: No space left on device" in str(error)
            refused += 1
    assert 0 < refused < 6
    assert not list(small_disk.inbound.glob(".*"))
    small_disk.collect()  # which makes room
    assert len(list((small_disk.course.folder / "submitted").iterdir())) == 6 - refused
    small_disk.submit("s5", noise(150))


def test_a_storm(exchange):
    storm = Storm(exchange, [f"s{number}" for number in range(30)])
    storm.blow(kill=0.2)
    exchange.collect()
    storm.check()
    assert sum(map(len, storm.confirmed.values())) + storm.killed == 45  # a kill may come too late to matter


@pytest.mark.long
@pytest.mark.parametrize("disk_kb", [None, 500], ids=["roomy", "nearly-full"])
def test_the_deadline(accounts, disk_kb):
    """200 students within a minute, half of them twice, some killed; the receiver is killed and started anew."""
    base = Path(tempfile.mkdtemp(dir="/var/tmp"))
    base.chmod(0o755)
    root = Path(__file__).resolve().parent.parent.parent
    (base / "course").mkdir()
    for name in ("course.toml", "nbgrader_config.py"):
        shutil.copy(root / name, base / "course")
    exchange = Exchange(load_course(base / "course"), base / "homes")
    exchange.course.exchange.mkdir()
    try:
        if disk_kb:
            subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={disk_kb}k", "tmpfs", exchange.course.exchange], check=True
            )
        exchange.release()
        for name, uid in accounts.items():
            (exchange.homes / name).mkdir(parents=True)
            os.chown(exchange.homes / name, uid, uid)
        receiver = Receiver(exchange)
        receiver.start()
        stop = threading.Event()

        def restart():
            while not stop.wait(5):
                receiver.kill()
                receiver.start()

        restarter = threading.Thread(target=restart)
        restarter.start()
        storm = Storm(exchange, list(accounts))
        start = time.monotonic()
        storm.blow(uids=accounts)
        took = time.monotonic() - start
        stop.set()
        restarter.join()
        receiver.kill()
        if disk_kb:  # somebody makes room
            subprocess.run(["mount", "-o", "remount,size=20m", exchange.course.exchange], check=True)
        exchange.collect(check_owner=True)
        storm.check()
        print(f"{took:.0f} s, {storm.killed} killed, {storm.refused} refused for want of room")
        assert took < 60
        assert bool(storm.refused) == bool(disk_kb)
        assert sum(map(len, storm.confirmed.values())) > (20 if disk_kb else 250)
    finally:
        if disk_kb:
            subprocess.run(["umount", "-l", exchange.course.exchange], check=False)
        shutil.rmtree(base, ignore_errors=True)
