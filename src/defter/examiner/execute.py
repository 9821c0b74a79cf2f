"""nbgrader's Execute, in the sandbox: a cell that ends the kernel costs that cell, not the notebook."""

import contextlib
import signal
from pathlib import Path
from queue import Empty
from typing import Any

from jupyter_client.manager import KernelManager
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbclient.util import ensure_async
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from nbgrader.utils import find_all_files
from traitlets import Integer

from defter.examiner.sanitize import EXPERIMENT, KEPT_OUTPUTS
from defter.examiner.warm import borrow, give_back
from defter.sandbox import SandboxKernelManager

#: How often a submission's kernel is replaced; after that, what is left isn't run.
MOST_REPLAYS = 3
#: How often a kernel that doesn't come up is tried again.
MOST_STARTS = 3
#: Seconds that a cell has to obey an interrupt.
_OBEY_S = 3


class SandboxedExecute(Execute):  # type: ignore[misc]  # nbgrader is untyped
    """Runs the submission in a container. Put into `c.Autograde.autograde_preprocessors` for Execute.

    A cell that ends the kernel, or can't be interrupted, gets an error as its output. A new kernel then runs
    the cells before it again, leaves it out, and goes on.
    """

    max_output = Integer(2_000_000, help="The output kept of a cell, in characters.").tag(config=True)

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any], retries: int | None = None
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Execute the notebook; its outputs are new."""
        self._lost: dict[int, str] = {}
        self._files = _declared_files(self.parent.parent, resources)
        starts = 1
        while True:
            self._at = -1
            self._size = 0
            self._container = borrow()
            try:
                executed: tuple[NotebookNode, dict[str, Any]] = super().preprocess(nb, resources)
                return executed
            except (DeadKernelError, CellTimeoutError) as error:
                self._lost[self._at] = self._why(error)
                self.log.warning("Cell %d ended the kernel (%s)", self._at, self._lost[self._at])
            except RuntimeError:  # the kernel didn't come up; no code of the submission has run
                starts += 1
                if self._at >= 0 or starts > MOST_STARTS:
                    raise
            finally:
                give_back(self._container)

    def create_kernel_manager(self) -> KernelManager:
        """A kernel in the sandbox, whatever kernel the notebook asks for."""
        self.km = SandboxKernelManager(self._container, self._files)
        return self.km

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], cell_index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Run the cell, unless it has ended a kernel before."""
        self._at, self._size = cell_index, 0
        if cell.cell_type != "code":
            return cell, resources
        if EXPERIMENT in cell.metadata.get("tags", []):
            cell.outputs = [NotebookNode(output) for output in cell.metadata.pop(KEPT_OUTPUTS, [])]
            return cell, resources
        if cell_index in self._lost or len(self._lost) > MOST_REPLAYS:
            never = f"not run: {MOST_REPLAYS + 1} other cells had ended the kernel"
            cell.outputs = [_error("KernelDied", self._lost.get(cell_index, never))]
            return cell, resources
        cell.outputs = []
        executed: tuple[NotebookNode, dict[str, Any]] = super().preprocess_cell(cell, resources, cell_index)
        return executed

    def process_message(self, msg: dict[str, Any], cell: NotebookNode, cell_index: int) -> Any:
        """Take an output; beyond a cell's share it is dropped, so that a flood doesn't drown the grader."""
        if msg["msg_type"] in ("stream", "display_data", "execute_result", "update_display_data"):
            before, self._size = self._size, self._size + len(str(msg["content"]))
            if self._size > self.max_output:
                if before <= self.max_output:
                    text = f"\n[more than {self.max_output} characters of output; the rest is dropped]\n"
                    cell.outputs.append(NotebookNode(output_type="stream", name="stdout", text=text))
                return None
        return super().process_message(msg, cell, cell_index)

    async def _async_handle_timeout(self, timeout: int, cell: NotebookNode | None = None) -> Any:
        """Interrupt; a kernel that doesn't obey is killed."""
        await ensure_async(self.km.interrupt_kernel())
        with contextlib.suppress(Empty):
            await ensure_async(self.kc.shell_channel.get_msg(timeout=_OBEY_S))
            reason = f"the time limit of {timeout} s"
            return {"content": {"status": "error", **_fields("CellTimeoutError", reason)}}
        self._container.signal(signal.SIGKILL)
        raise DeadKernelError(f"the time limit of {timeout} s, and it could not be interrupted")

    def _why(self, error: Exception) -> str:
        status, reason = self._container.poll()
        if reason:
            return f"the limit on {reason}"
        if str(error) != "Kernel died":
            return str(error)
        return f"the process ended with status {status}" if status is not None else str(error)


def _fields(name: str, text: str) -> dict[str, Any]:
    return {"ename": name, "evalue": text, "traceback": [f"\x1b[0;31m{name}\x1b[0m: {text}"]}


def _error(name: str, text: str) -> NotebookNode:
    return NotebookNode(output_type="error", **_fields(name, text))


def _declared_files(converter: Any, resources: dict[str, Any]) -> dict[str, bytes]:
    """The files that the assignment brings, by relative path: the instructor's copies, and no others."""
    assignment = resources["nbgrader"]["assignment"]
    folder = Path(converter.coursedir.format_path(converter.coursedir.source_directory, ".", assignment))
    found = find_all_files(str(folder), [*converter.coursedir.ignore, "*.ipynb"])
    return {str(Path(name).relative_to(folder)): Path(name).read_bytes() for name in found}
