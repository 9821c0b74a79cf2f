"""Messages on a stream socket: eight bytes of length, then the body."""

import json
import socket
import struct
from collections.abc import Sequence
from typing import Any

_LENGTH = struct.Struct("<Q")
_PIECE = 1 << 20

#: The largest message of any kind, bytes: a large array and what goes with it.
MOST = 512 * 1024 * 1024


class Closed(Exception):
    """The other side is gone."""


class Broken(Exception):
    """The other side sent what it may not."""


def send(channel: socket.socket, body: bytes) -> None:
    """Send a message. Raises Closed."""
    try:
        if len(body) < _PIECE:
            channel.sendall(_LENGTH.pack(len(body)) + body)
        else:
            channel.sendall(_LENGTH.pack(len(body)))
            channel.sendall(body)
    except OSError:
        raise Closed from None


def receive(channel: socket.socket, most: int = MOST) -> bytes:
    """The next message. Raises Closed, and Broken for one that claims to be larger than `most`."""
    (length,) = _LENGTH.unpack(_read(channel, _LENGTH.size))
    if length > most:
        raise Broken(f"a message of {length} bytes")
    return _read(channel, length)


def _read(channel: socket.socket, length: int) -> bytes:
    pieces = []
    while length:
        try:
            piece = channel.recv(min(length, _PIECE))
        except OSError:
            raise Closed from None
        if not piece:
            raise Closed
        pieces.append(piece)
        length -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def receive_json(channel: socket.socket, most: int = MOST) -> tuple[dict[str, Any], list[int]]:
    """The next message of JSON's types, and the descriptors that came with it. Raises Closed and Broken."""
    try:
        first, descriptors, _, _ = socket.recv_fds(channel, _LENGTH.size, 4)
    except OSError:
        raise Closed from None
    if not first:
        raise Closed
    (length,) = _LENGTH.unpack(first + _read(channel, _LENGTH.size - len(first)))
    if length > most:
        raise Broken(f"a message of {length} bytes")
    try:
        message = json.loads(_read(channel, length))
    except (ValueError, RecursionError):
        raise Broken("no JSON") from None
    if type(message) is not dict:
        raise Broken("no message")
    return message, descriptors


def send_json(channel: socket.socket, message: dict[str, Any], descriptors: Sequence[int] = ()) -> None:
    """Send a message of JSON's types, with descriptors. Raises Closed."""
    body = json.dumps(message, default=str).encode("utf-8", "backslashreplace")
    try:
        if descriptors:
            socket.send_fds(channel, [_LENGTH.pack(len(body))], descriptors)
            channel.sendall(body)
        else:
            channel.sendall(_LENGTH.pack(len(body)) + body)
    except OSError:
        raise Closed from None
