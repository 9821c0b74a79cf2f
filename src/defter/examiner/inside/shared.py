"""Mutable objects that exist on both sides: one counterpart each, kept equal at every crossing.

An object that crosses gets a key, and is made anew on the other side. Whoever sends a message first looks which
of the objects have changed since the last one, and sends what they now hold. Only one side runs at a time, so
both can't change.
"""

import sys
import weakref
from collections.abc import Callable
from typing import Any

from .frames import Broken
from .kind import Kind
from .kinds import KINDS, kind_of
from .reader import Reader
from .wire import Writer

_NONE = -1 << 40
#: So many objects are kept for a while although nobody holds them.
_FEW = 8


class Entry:
    """One object and what is known of it."""

    __slots__ = ("grip", "key", "kind", "memory", "state")

    def __init__(self, key: int, kind: Kind, value: Any, memory: int | None, *, weakly: bool) -> None:
        self.key = key
        self.kind = kind
        #: The key of the memory that it lies in, if it does.
        self.memory = memory
        #: What the other side holds. None: not to be compared yet, it is written at the next crossing.
        self.state: Any = None
        self.grip = weakref.ref(value) if weakly else value

    @property
    def value(self) -> Any:
        """The object; None if nobody holds it any more."""
        return self.grip() if type(self.grip) is weakref.ref else self.grip

    def is_held(self) -> bool:
        """Whether anybody but the table holds it."""
        if type(self.grip) is weakref.ref:
            return self.grip() is not None
        return sys.getrefcount(self.grip) > 2


class Table:
    """All of them. The examiner forgets what its test doesn't hold any more; the student's side is told.

    `first` is 0 on one side and 1 on the other, so that both can give out keys.
    """

    def __init__(self, first: int, *, forgets: bool) -> None:
        self.first = first
        self.next = first
        self.forgets = forgets
        #: Called with a tensor's data that belongs to a graph on the other side; the tensor to use instead.
        self.graft: Callable[[Any], Any] = lambda tensor: tensor
        self.entries: dict[int, Entry] = {}
        self.keys: dict[int, int] = {}
        self.pending: list[Entry] = []
        self.news: Writer | None = None
        self.written: list[Entry] = []

    # Writing

    def begin(self, writer: Writer) -> None:
        """A message is to be written: `writer` takes what is new. What has changed will be sent."""
        self.news = writer
        self.before = self.next
        self.written = []
        self.pending = [entry for entry in self.entries.values() if self._has_changed(entry)]

    def abort(self) -> None:
        """The message that was begun isn't sent: nothing in it is new, and nothing was said."""
        self.drop(list(range(self.before, self.next, 2)))
        self.pending = []
        for entry in self.written:
            entry.state = None

    @staticmethod
    def _has_changed(entry: Entry) -> bool:
        value = entry.value
        return value is not None and entry.kind.has_state and entry.kind.differs(value, entry.state)

    def key(self, value: Any) -> int | None:
        """The key of a mutable object, which is new if it hasn't crossed before; None for other objects."""
        known = self.entries.get(self.keys.get(id(value), _NONE))
        if known is not None and known.value is value:
            return known.key
        kind = kind_of(value)
        if kind is None:
            return None
        assert self.news is not None
        header = Writer(self.news.refer)
        memory = kind.header(value, header, self)
        entry = self._add(self._fresh(), kind, value, memory)
        self.news.parts.append(b"+")
        self.news.value(entry.key)
        self.news.parts.append(kind.tag)
        self.news.parts.extend(header.parts)
        if kind.has_state:
            self.pending.append(entry)
        return entry.key

    def _fresh(self) -> int:
        self.next += 2
        return self.next - 2

    def _add(self, key: int, kind: Kind, value: Any, memory: int | None = None) -> Entry:
        entry = self.entries[key] = Entry(key, kind, value, memory, weakly=self.forgets and kind.is_weakly_held)
        self.keys[kind.identity(value)] = key
        return entry

    def reserve(self, key: int, value: Any, state: Any) -> None:
        """Make an object that both sides have from the beginning known, under a key below zero.

        `state` is what the other side takes it to hold now.
        """
        kind = kind_of(value)
        assert kind is not None
        self._add(key, kind, value).state = state

    def fill(self, writer: Writer) -> None:
        """Write what all new and changed objects hold; that may make others new."""
        while self.pending:
            entry = self.pending.pop()
            writer.parts.append(b"+")
            writer.value(entry.key)
            value = entry.value
            self.written.append(entry)
            entry.kind.write(value, writer)
            entry.state = entry.kind.state(value)
        writer.parts.append(b"-")

    def memory(self, kind: Kind, root: Any, size: int) -> int:
        """The key of the memory that an array or a tensor lies in."""
        known = self.keys.get(kind.identity(root))
        if known is not None:
            return known
        assert self.news is not None
        entry = self._add(self._fresh(), kind, root)
        self.news.parts.append(b"+")
        self.news.value(entry.key)
        self.news.parts.append(kind.tag)
        self.news.value(size)
        return entry.key

    def on_memory(self, key: int) -> list[Any]:
        """All arrays or tensors that lie in a memory."""
        return [entry.value for entry in self.entries.values() if entry.memory == key]

    # Reading

    def read_news(self, reader: Reader) -> list[Any]:
        """Make counterparts of new objects. The caller holds them until it knows where they belong. Raises Broken."""
        made = []
        while reader.take(1) == b"+":
            key, kind = reader.value(), KINDS.get(reader.take(1))
            if kind is None or type(key) is not int or key < 0 or key in self.entries or key % 2 == self.first:
                raise Broken("an object that can't be new")
            value, memory = kind.make(reader, self)
            made.append(value)
            self._add(key, kind, value, memory)
        return made

    def read_fills(self, reader: Reader) -> None:
        """Let objects hold what they hold on the other side. Raises Broken."""
        while reader.take(1) == b"+":
            entry = self.entries.get(reader.value())
            if entry is None or not entry.kind.has_state:
                raise Broken("what an unknown object holds")
            content = entry.kind.read(reader)
            value = entry.value
            if value is not None:
                entry.kind.fill(value, content)
                entry.state = entry.kind.state(value)

    def object(self, key: int) -> Any:
        """The object with that key. Raises Broken."""
        entry = self.entries.get(key)
        value = None if entry is None else entry.value
        if value is None:
            raise Broken("an object that isn't there")
        return value

    def is_mine(self, key: int) -> bool:
        """Whether the object was made on this side."""
        return key % 2 == self.first

    # Forgetting

    def forget(self) -> list[int]:
        """Drop what nobody holds any more; the keys of that, for the other side to `drop`."""
        # What has changed is sent first, although nobody holds it any more: its memory may be another's, too.
        # And a few are kept, so that what is asked for again is the same object again.
        few = len(self.entries) < _FEW
        dead = [
            entry.key
            for entry in self.entries.values()
            if entry.key >= 0
            and not self._is_needed(entry)
            and not self._has_changed(entry)
            and not (few and not entry.kind.is_large(entry.value))
        ]
        self.drop(dead)
        used = {entry.memory for entry in self.entries.values()}
        idle = [entry.key for entry in self.entries.values() if not entry.kind.has_state and entry.key not in used]
        self.drop(idle)
        return dead + idle

    @staticmethod
    def _is_needed(entry: Entry) -> bool:
        return not entry.kind.has_state or entry.is_held()  # a memory is needed by what lies in it

    def drop(self, keys: list[int]) -> None:
        """Forget these."""
        for key in keys:
            self.entries.pop(key, None)
        if keys:
            gone = set(keys)
            self.keys = {identity: key for identity, key in self.keys.items() if key not in gone}
