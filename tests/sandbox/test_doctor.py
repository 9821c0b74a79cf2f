"""The doctor: every wall holds here, and a wall that is taken away is seen."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from defter.sandbox import Container
from defter.sandbox import nursery as nursery_module
from defter.sandbox.climbs import CLIMBS
from defter.sandbox.doctor import examine
from tests.sandbox.conftest import ALONE, weak

pytestmark = pytest.mark.slow


def red(findings):
    return {finding.attempt for finding in findings if not finding.holds}


def climbs(*attempts):
    chosen = [climb for climb in CLIMBS if climb.attempt in attempts]
    assert len(chosen) == len(attempts)
    return chosen


def test_every_wall_holds():
    findings = list(examine())
    assert len(findings) == len(CLIMBS) + 6
    assert red(findings) == set()


def without(*words):
    """A container born in a nursery of its own that lacks some of bubblewrap's arguments, or has others."""

    class Born(Container):
        def _nurseries(self):
            yield weak(*words)(self.policy)

    return Born


def test_every_wall_holds_where_namespaces_are_forbidden():
    assert red(examine(without(ALONE))) == set()


def test_the_hosts_network_is_seen():
    shared = ["--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-uts", "--disable-userns"]
    findings = examine(
        without(("--unshare-all", shared)), climbs("see a network interface beside loopback", "signal PID 1")
    )
    assert red(findings) >= {"reach the host by UDP"}


def test_the_hosts_files_are_seen():
    findings = examine(
        without(("--proc", ["--ro-bind", "/tmp", "/tmp", "--ro-bind", "/etc", "/etc", "--proc"])),
        climbs("read the list of users", "reach the host by a unix socket"),
    )
    assert red(findings) == set()  # the second wall, Landlock, still stands


def test_without_both_walls_every_climb_to_files_and_network_is_seen(no_landlock, own_user):
    paths = ("/tmp", "/etc", str(Path.home()), str(Path.cwd()))
    host = [word for path in paths for word in ("--ro-bind", path, path)]
    bare = without(
        ("--unshare-all", ["--unshare-user", "--unshare-pid", "--unshare-uts", "--disable-userns"]),
        ("--proc", [*host, "--proc"]),
    )
    climbable = [climb for climb in CLIMBS if climb.wall in ("files", "network")]
    held = {climb.attempt for climb in climbable} - red(examine(bare, climbable))
    # No capability is left for these, and there is no outside to reach from a test.
    assert held <= {"mount something", "change the kernel's settings", "reach the outside by TCP"}


def test_a_missing_landlock_is_seen(no_landlock, own_user):
    attempts = ("read the sandbox's own code", "listen on a TCP port", "read the gradebook", "signal PID 1")
    assert red(examine(climbs=climbs(*attempts))) >= {"read the sandbox's own code", "listen on a TCP port"}


def test_a_missing_seccomp_is_seen(no_seccomp):
    attempt = "make memory that lies in no process"
    assert red(examine(climbs=climbs(attempt))) == {attempt}


@pytest.mark.parametrize(
    ("limit", "attempt"),
    [
        ("memory", "take twice the memory"),
        ("memory", "keep twice the memory, to be shared"),
        ("file", "write a file that is too large"),
        ("cpu_s", "compute for ever"),
        ("scratch", "fill the disk"),
    ],
)
def test_a_missing_limit_is_seen(limit, attempt, monkeypatch):
    class Weak(Container):
        def _policy_inside(self):
            policy = super()._policy_inside()
            policy["limits"] = policy["limits"] | {limit: policy["limits"][limit] * 20}
            return policy

    (climb,) = climbs(attempt)
    if limit == "cpu_s":  # for ever is too long for a test
        climb = replace(climb, code="import time\nwhile time.process_time() < 5: pass\nprint('climbed')")
    assert red(examine(Weak, [climb])) == {attempt}


def test_a_missing_bubblewrap_is_one_line(monkeypatch):
    monkeypatch.setattr(nursery_module, "_kept", None)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    findings = list(examine())
    assert "run: apt install bubblewrap" in [finding.remark for finding in findings]
    assert not findings[-1].holds
