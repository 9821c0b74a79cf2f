"""Running some cells in the sandbox: what the doctor and the tests of the walls need."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

from defter.sandbox.container import Container
from defter.sandbox.provisioner import SandboxKernelManager


@dataclass(frozen=True)
class Ran:
    """How it went."""

    #: What the cells printed, of both streams.
    output: str
    #: The names of the exceptions that they raised.
    errors: list[str]
    #: The kernel's exit status, if it died.
    status: int | None
    #: Why the sandbox ended it: `memory` or `processes`; empty if it didn't.
    reason: str
    #: Whether nothing at all is left of it, so that the container can be used again.
    clean: bool


class _Client(NotebookClient):
    """A client that owns its kernel's manager, and so closes what belongs to it."""

    sandbox: SandboxKernelManager

    #: How the kernel had ended, and why, before it was shut down.
    ended: tuple[int | None, str]

    def create_kernel_manager(self) -> SandboxKernelManager:
        self.km = self.sandbox
        return self.sandbox

    async def _async_cleanup_kernel(self) -> None:
        self.ended = self.sandbox.container.poll()
        await super()._async_cleanup_kernel()


def run_cells(
    container: Container, cells: Sequence[str], files: Mapping[str, bytes] | None = None, timeout_s: int = 60
) -> Ran:
    """Run the cells as a submission of their own."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    client = _Client(notebook, timeout=timeout_s, allow_errors=True, shutdown_kernel="immediate")
    client.sandbox = SandboxKernelManager(container, files)
    # RuntimeError: it died before it could say that it is ready.
    with contextlib.suppress(DeadKernelError, CellTimeoutError, RuntimeError):
        client.execute()
    status, reason = client.ended
    outputs = [output for cell in notebook.cells for output in cell.outputs]
    return Ran(
        output="".join(output.text for output in outputs if output.output_type == "stream"),
        errors=[output.ename for output in outputs if output.output_type == "error"],
        status=status,
        reason=reason,
        clean=container.end(),
    )
