"""The grader's end of a channel to a kernel: it never waits for longer than it wants to."""

import json
import os
import select
import socket
import struct
import time
from collections.abc import Callable, Sequence
from typing import Any

from defter.examiner.inside import frames
from defter.examiner.inside.frames import Closed

_LENGTH = struct.Struct("<Q")
_TICK_S = 0.05
#: The largest message that a kernel may send to the grader, bytes: an output is one.
_LARGEST = 64 << 20


class Died(Exception):
    """The kernel is gone, or talks nonsense."""


class Channel:
    """Requests to one kernel. `pipe` is what its programs print past Python, if it is read here.

    `process` is the number of a copy in its container, as the kernel that made it says: a lie harms only itself.
    """

    def __init__(self, end: socket.socket, pipe: int | None = None, process: int = 0) -> None:
        self.end = end
        self.pipe = pipe
        self.process = process
        self.buffer = bytearray()
        #: The last that came from the pipe: if the kernel ends, perhaps why.
        self.last_words = ""

    def close(self) -> None:
        """Let go of it: the kernel ends if it can."""
        self.end.close()
        if self.pipe is not None:
            os.close(self.pipe)
            self.pipe = None

    def is_gone(self) -> bool:
        """Whether the kernel has ended."""
        poll = select.poll()
        poll.register(self.end, 0)
        return bool(poll.poll(0))

    def ask(
        self,
        do: str,
        descriptors: Sequence[int] = (),
        *,
        output: Callable[[dict[str, Any]], None] = lambda _: None,
        tick: Callable[[], None] = lambda: None,
        **arguments: Any,
    ) -> dict[str, Any]:
        """Send a request; wait for its answer, with each output given to `output`.

        `tick` is called now and then, and may raise to give up. Raises Died.
        """
        self.tell(do, descriptors, **arguments)
        return self.wait(output=output, tick=tick)

    def wait(
        self, *, output: Callable[[dict[str, Any]], None] = lambda _: None, tick: Callable[[], None] = lambda: None
    ) -> dict[str, Any]:
        """Wait for the answer to a request, as `ask` does."""
        while True:
            message = self._next(output, tick)
            if isinstance(found := message.get("output"), dict):
                output(found)
            elif isinstance(found := message.get("done"), dict):
                self._drain(output)
                return found

    def tell(self, do: str, descriptors: Sequence[int] = (), **arguments: Any) -> None:
        """Send a request that has no answer. Raises Died."""
        self.end.settimeout(10)
        try:
            frames.send_json(self.end, {"do": do, **arguments}, descriptors)
        except (Closed, TimeoutError):
            raise Died("it doesn't listen") from None

    def _next(self, output: Callable[[dict[str, Any]], None], tick: Callable[[], None]) -> dict[str, Any]:
        looked = time.monotonic()
        while (message := self._whole()) is None:
            poll = select.poll()
            poll.register(self.end, select.POLLIN)
            if self.pipe is not None:
                poll.register(self.pipe, select.POLLIN)
            ready = dict(poll.poll(_TICK_S * 1000))
            if self.pipe in ready:
                self._drain(output)
            if self.end.fileno() in ready:
                self._take()
            if time.monotonic() - looked > _TICK_S:
                tick()
                looked = time.monotonic()
        if time.monotonic() - looked > _TICK_S:
            tick()
        return message

    def _take(self) -> None:
        try:
            piece = self.end.recv(1 << 20)
        except OSError:
            piece = b""
        if not piece:
            self._drain(lambda _: None)
            lines = self.last_words.strip().splitlines()
            raise Died(f"it ended ({lines[-1][:500]})" if lines else "it ended")
        self.buffer += piece

    def _whole(self) -> dict[str, Any] | None:
        """The first message of the buffer, None if it isn't there yet."""
        if len(self.buffer) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self.buffer)
        if length > _LARGEST:
            raise Died("it sends too much at once")
        end = _LENGTH.size + length
        if len(self.buffer) < end:
            return None
        body = bytes(self.buffer[_LENGTH.size : end])
        del self.buffer[:end]
        try:
            message = json.loads(body)
        except (ValueError, RecursionError):
            raise Died("it sends nonsense") from None
        if not isinstance(message, dict):
            raise Died("it sends nonsense")
        return message

    def _drain(self, output: Callable[[dict[str, Any]], None]) -> None:
        """What programs have printed past Python so far."""
        while self.pipe is not None and select.select([self.pipe], [], [], 0)[0]:
            piece = os.read(self.pipe, 1 << 16)
            if not piece:
                return
            self.last_words = piece.decode("utf-8", "replace")
            output({"output_type": "stream", "name": "stdout", "text": self.last_words})
