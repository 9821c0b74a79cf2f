"""Where a student's code runs: no network, no file but its own, no process that outlives it."""

from defter.sandbox.climbs import CLIMBS
from defter.sandbox.container import Container, SandboxError
from defter.sandbox.doctor import Finding, examine
from defter.sandbox.policy import Limits, Policy
from defter.sandbox.provisioner import SandboxKernelManager
from defter.sandbox.run import Ran, run_cells

__all__ = [
    "CLIMBS",
    "Container",
    "Finding",
    "Limits",
    "Policy",
    "Ran",
    "SandboxError",
    "SandboxKernelManager",
    "examine",
    "run_cells",
]
