"""What a submission may do: the whole policy of the sandbox, as data."""

import sys
from dataclasses import dataclass, field
from pathlib import Path

MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """How much a submission may use, from its first cell to its last."""

    #: CPU time of each of its processes, seconds.
    cpu_s: int = 300
    #: Memory of all of its processes together, bytes: resident, and private for each.
    memory: int = 2048 * MIB
    #: Processes and threads together.
    processes: int = 128
    #: What its scratch folder may hold, and what /dev/shm may, bytes. Both are memory file systems.
    scratch: int = 512 * MIB
    #: The largest file it may write, bytes.
    file: int = 256 * MIB
    #: Open files of each process.
    open_files: int = 1024


def _system() -> tuple[Path, ...]:
    """What Python needs of the host: the system's programs and libraries, and the environment."""
    system = [Path("/usr"), Path("/bin"), Path("/sbin"), Path("/lib"), Path("/lib32"), Path("/lib64")]
    linker = [Path("/etc/ld.so.cache"), Path("/etc/alternatives"), Path("/etc/fonts"), Path("/etc/localtime")]
    python = [Path(prefix) for prefix in dict.fromkeys((sys.base_prefix, sys.prefix))]
    outside = [prefix for prefix in python if not prefix.is_relative_to("/usr")]
    return tuple(path for path in (*system, *linker, *outside) if path.exists())


@dataclass(frozen=True)
class Policy:
    """What exists for a submission, and what it may use. All that isn't named here is not there.

    No network at all: not the host's, not loopback, not between processes of different submissions.
    """

    limits: Limits = field(default_factory=Limits)
    #: Readable, never writable, at the same place as on the host.
    readable: tuple[Path, ...] = field(default_factory=_system)
    #: Devices that may be read and written.
    devices: tuple[str, ...] = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
    #: Packages of code that run in it, by name and folder: read by PID 1, not by a submission.
    programs: tuple[tuple[str, Path], ...] = ()
    #: Imported by each container for itself: what can't be shared.
    own: tuple[str, ...] = ("inside.jupyter_kernel",)
    #: Imported once, for all containers; every submission's process begins with them in memory.
    preload: tuple[str, ...] = (
        "matplotlib.pyplot",
        "matplotlib_inline.backend_inline",
        "numpy",
        "sklearn.utils",
        "torch",
    )
    #: Whether that lies on huge pages: forks are quicker, by milliseconds. But of a page of which many processes have
    #: written a part, whoever watches the machine's memory (as DAMON of Linux does) looks at 512 entries in each.
    huge_pages: bool = True
    #: The environment of a submission: nothing of the host's.
    environment: tuple[tuple[str, str], ...] = (
        ("LANG", "C.UTF-8"),
        ("MPLBACKEND", "module://matplotlib_inline.backend_inline"),
        # One thread: small models are faster so, and a process with threads can't be forked safely: whoever sets
        # another number, as by torch.set_num_threads, is given one.
        ("OMP_NUM_THREADS", "1"),
        ("OMP_THREAD_LIMIT", "1"),
        ("OPENBLAS_NUM_THREADS", "1"),
        ("MKL_NUM_THREADS", "1"),
        ("PATH", "/usr/bin:/bin"),
        ("PYTHONHASHSEED", "0"),
        ("USER", "student"),
    )
