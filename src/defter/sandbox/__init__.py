"""Where a student's code runs: no network, no file but its own, no process that outlives it.

Beside what stands here there are `run` and `provisioner`, for Jupyter's own clients, and the `doctor`.
"""

from defter.sandbox.container import Container
from defter.sandbox.nursery import SandboxError, check_sandbox
from defter.sandbox.policy import Limits, Policy

__all__ = ["Container", "Limits", "Policy", "SandboxError", "check_sandbox"]
