"""Single-user servers that can't take the machine from the others."""

import os
import resource
from collections.abc import Callable
from typing import Any

from jupyterhub.spawner import LocalProcessSpawner
from traitlets import Integer

#: A user's own work gives way to the hub's.
_NICE = 5


class LimitedSpawner(LocalProcessSpawner):  # type: ignore[misc]  # jupyterhub is typed in part
    """A process as its user, with limits of its own that its kernels inherit."""

    process_memory_mib = Integer(4096, help="What one process may have of memory, MiB.").tag(config=True)
    processes = Integer(400, help="How many processes and threads a user may have.").tag(config=True)

    def make_preexec_fn(self, name: str) -> Callable[[], Any]:
        """What the new process does before it becomes the user's."""
        become: Callable[[], Any] = super().make_preexec_fn(name)
        memory, processes = self.process_memory_mib * 2**20, self.processes

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
            resource.setrlimit(resource.RLIMIT_NPROC, (processes, processes))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            os.nice(_NICE)
            become()
            os.umask(0o077)  # what students make is theirs

        return limit
