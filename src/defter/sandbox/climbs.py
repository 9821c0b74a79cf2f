"""Attempts to climb the sandbox's walls, as data: what `defter doctor` tries.

The code runs in a submission's kernel. It has climbed the wall if it prints `climbed`; an exception, a death
or nothing at all means that the wall holds. `{...}` is filled in by the doctor with what exists on the host.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Climb:
    """One attempt at one wall."""

    wall: str
    attempt: str
    code: str
    #: What is wrong with the machine if this can be climbed, and what to do.
    mend: str


_CONTAINER = "see that bubblewrap is Debian's or Ubuntu's own package"
_LANDLOCK = "use a kernel with Landlock (Linux 5.13 or newer, 6.12 for all of its walls)"
_SECCOMP = "use a kernel with seccomp, on x86-64 or ARM64"
_LIMITS = "don't run the grader from a folder that only root can enter; then its processes can be limited"

CLIMBS = [
    Climb("files", "read the gradebook", "open({gradebook!r}).read(); print('climbed')", _CONTAINER),
    Climb(
        "files",
        "look around in the course",
        "import os; os.listdir({course!r}); print('climbed')",
        _CONTAINER,
    ),
    Climb("files", "look around at home", "import os; os.listdir({home!r}); print('climbed')", _CONTAINER),
    Climb("files", "read the list of users", "open('/etc/passwd').read(); print('climbed')", _CONTAINER),
    Climb(
        "files",
        "read the sandbox's own code",
        "open('/zygote/inside/zygote.py'); print('climbed')",
        _LANDLOCK,
    ),
    Climb(
        "files",
        "write outside of its own folders",
        """
import os
for folder in ('/', '/usr', '/etc', '/tmp', '/dev', '/proc', {sockets!r}, {prefix!r}):
    try:
        with open(os.path.join(folder, 'mark'), 'w') as file:
            file.write('x')
        print('climbed', folder)
    except OSError:
        pass
""",
        _LANDLOCK,
    ),
    Climb(
        "files",
        "change the kernel's settings",
        """
import os
for folder, _, names in os.walk('/proc/sys'):
    for name in names:
        try:
            with open(os.path.join(folder, name), 'r+b', 0) as file:
                file.write(file.read(1))
            print('climbed', name)
        except OSError:
            pass
""",
        _LANDLOCK,
    ),
    Climb(
        "files",
        "mount something",
        """
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
libc.unshare(0x10000000 | 0x00020000)
if libc.mount(b'none', b'/scratch/tmp', b'tmpfs', 0, None) == 0:
    print('climbed')
""",
        _LANDLOCK,
    ),
    Climb(
        "network",
        "reach the host by TCP",
        "import socket; socket.create_connection(('127.0.0.1', {tcp}), 2); print('climbed')",
        _CONTAINER,
    ),
    Climb(
        "network",
        "listen on a TCP port",
        "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print('climbed')",
        _LANDLOCK,
    ),
    Climb(
        "network",
        "reach the outside by TCP",
        "import socket; socket.create_connection(('192.0.2.1', 80), 2); print('climbed')",
        _CONTAINER,
    ),
    Climb(
        "network",
        "see a network interface beside loopback",
        "import socket\nif len(socket.if_nameindex()) > 1: print('climbed')",
        _CONTAINER,
    ),
    Climb(
        "network",
        "reach the host by a unix socket",
        "import socket; socket.socket(socket.AF_UNIX).connect({unix!r}); print('climbed')",
        _CONTAINER,
    ),
    Climb(
        "network",
        "reach the host by an abstract unix socket",
        "import socket; socket.socket(socket.AF_UNIX).connect('\\0' + {abstract!r}); print('climbed')",
        _CONTAINER,
    ),
    Climb("processes", "signal PID 1", "import os; os.kill(1, 0); print('climbed')", _LANDLOCK),
    Climb("processes", "see the grader", "import os; os.kill({grader}, 0); print('climbed')", _CONTAINER),
    Climb(
        "processes",
        "read the memory of PID 1",
        "open('/proc/1/mem', 'rb'); print('climbed')",
        _CONTAINER,
    ),
    Climb(
        "processes",
        "trace PID 1",
        "import ctypes\nif ctypes.CDLL(None).ptrace(16, 1, 0, 0) == 0: print('climbed')",
        _CONTAINER,
    ),
    Climb(
        "processes",
        "set the limits of PID 1",
        "import resource\nresource.prlimit(1, resource.RLIMIT_CORE, (0, 0)); print('climbed')",
        _SECCOMP,
    ),
    Climb(
        "processes",
        "become somebody else",
        """
import re
status = open('/proc/self/status').read()
if 'NoNewPrivs:\\t1' not in status or int(re.search(r'CapEff:\\t(\\w+)', status)[1], 16):
    print('climbed')
""",
        _CONTAINER,
    ),
    Climb(
        "processes",
        "make a user namespace",  # in which one would be root
        "import ctypes\nif ctypes.CDLL(None).unshare(1 << 28) == 0: print('climbed')",
        "where the nursery may make no namespaces, submissions may: see docs/sandbox.md",
    ),
    Climb(
        "limits",
        "make a thousand processes",
        """
import os, time
made = 0
for _ in range(1000):
    try:
        if os.fork() == 0:
            time.sleep(60)
            os._exit(0)
        made += 1
    except OSError:
        time.sleep(0.001)
if made > {processes}:
    print('climbed')
""",
        _LIMITS,
    ),
    Climb(
        "limits",
        "take twice the memory",
        "blocks = [b'x' * 2**20 for _ in range(2 * {memory} // 2**20)]; print('climbed')",
        _CONTAINER,
    ),
    Climb(
        "limits",
        "keep twice the memory, to be shared",  # no limit of Linux's stops it: the watcher does, a moment later
        """
import mmap, time
blocks = [mmap.mmap(-1, 2**20) for _ in range(2 * {memory} // 2**20)]
for block in blocks:
    block.write(b'x' * 2**20)
time.sleep(2)
print('climbed')
""",
        _CONTAINER,
    ),
    Climb(
        "limits",
        "make memory that lies in no process",
        "import os; os.memfd_create('m'); print('climbed')",
        _SECCOMP,
    ),
    Climb(
        "limits",
        "fill the disk",
        """
block = b'x' * 2**20
for number in range({scratch} // 2**23 + 2):
    with open(f'f{{number}}', 'wb') as file:
        for _ in range(8):
            file.write(block)
print('climbed')
""",
        _CONTAINER,
    ),
    Climb(
        "limits",
        "write a file that is too large",
        "import os; os.truncate(os.open('f', os.O_CREAT | os.O_RDWR), {file} + 1); print('climbed')",
        _CONTAINER,
    ),
    Climb("limits", "compute for ever", "while True: pass", _CONTAINER),
]
