"""What a kind of mutable objects has to know, so that they can have counterparts on the other side."""

from typing import TYPE_CHECKING, Any

from .reader import Reader
from .wire import Writer

if TYPE_CHECKING:
    from .shared import Table


class Kind:
    """How objects of one type are made, compared and filled on the other side."""

    tag = b""
    #: Whether there is something that can change. A memory has not: what lies in it has.
    has_state = True
    #: Whether the table leaves it to others to hold the object.
    is_weakly_held = False

    def identity(self, value: Any) -> Any:
        """What tells one object from another."""
        return id(value)

    def is_large(self, value: Any) -> bool:
        """Whether it should be let go of as soon as nobody holds it."""
        return False

    def header(self, value: Any, writer: Writer, table: "Table") -> int | None:
        """Write what it takes to make it; the key of its memory, if it lies in one."""

    def make(self, reader: Reader, table: "Table") -> tuple[Any, int | None]:
        """Make it, empty. Raises Broken."""
        raise NotImplementedError

    def state(self, value: Any) -> Any:
        """What it holds, to be compared later."""
        raise NotImplementedError

    def differs(self, value: Any, state: Any) -> bool:
        """Whether it holds something else now."""
        return bool(self.state(value) != state)

    def write(self, value: Any, writer: Writer) -> None:
        """Write what it holds."""
        raise NotImplementedError

    def read(self, reader: Reader) -> Any:
        """Read what `write` wrote."""
        return reader.values()

    def fill(self, value: Any, content: Any) -> None:
        """Let it hold what was read."""
        raise NotImplementedError

    def restore(self, value: Any, state: Any) -> None:
        """Let it hold what it held when this was its `state`. Only for generators."""
        raise NotImplementedError
