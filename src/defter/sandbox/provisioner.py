"""The sandbox as jupyter_client knows kernels: nbclient and nbconvert use it unchanged."""

import asyncio
import signal
from collections.abc import Mapping
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

from defter.sandbox.container import Container


class SandboxProvisioner(KernelProvisionerBase):
    """A kernel in a container. The sockets are files in a folder that only the two of them share."""

    _launched = False

    @property
    def container(self) -> Container:
        """The container that the kernel manager was given."""
        container: Container = self._manager.container
        return container

    @property
    def _manager(self) -> Any:
        return self.parent

    @property
    def has_process(self) -> bool:
        """Whether a kernel was launched and not cleaned up."""
        return self._launched

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Sockets instead of ports; the kernel's command line is of no use to a fork."""
        manager = self._manager
        manager.transport = "ipc"
        manager.ip = str(self.container.sockets / "k")
        manager.write_connection_file()
        self.connection_info = manager.get_connection_info()
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Fork a kernel."""
        info: Any = self.connection_info
        argument = info | {"key": info["key"].decode()}
        self.container.launch("inside.jupyter_kernel", argument, files=self._manager.files)
        self._launched = True
        return self.connection_info

    async def poll(self) -> int | None:
        """The kernel's exit status; None while it lives."""
        return self.container.poll()[0] if self._launched else 0

    async def wait(self) -> int | None:
        """Wait for the kernel's end."""
        while self._launched and (status := await self.poll()) is None:
            await asyncio.sleep(0.01)
        return status if self._launched else None

    async def send_signal(self, signum: int) -> None:
        """Send a signal, an interrupt for instance."""
        if self._launched:
            self.container.signal(signum)

    async def kill(self, restart: bool = False) -> None:
        """End it."""
        await self.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        """End it."""
        await self.send_signal(signal.SIGTERM)

    async def cleanup(self, restart: bool = False) -> None:
        """End the kernel. What it left ends with its submission, which is the container's owner's to say."""
        await self.kill()
        self._launched = False


class SandboxKernelManager(AsyncKernelManager):
    """A kernel manager for nbclient whose kernels live in the container that is given.

    Whatever kernel a notebook asks for, it gets the container's Python, with copies of `files` beside it.
    """

    def __init__(self, container: Container, files: Mapping[str, bytes] | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.container = container
        self.files = files or {}

    @property
    def kernel_spec(self) -> KernelSpec:
        """A kernel that only the provisioner knows how to start."""
        return KernelSpec(
            argv=[],
            display_name="Python 3 in defter's sandbox",
            language="python",
            metadata={"kernel_provisioner": {"provisioner_name": "defter-sandbox"}},
        )
