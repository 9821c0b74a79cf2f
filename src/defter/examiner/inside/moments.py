"""What the notebook's names meant at some moments: where cells only define, all else is as it was then."""

from typing import Any


class Moments:
    """The moments that can be gone back to, of the namespace `names`."""

    def __init__(self, names: dict[str, Any]) -> None:
        self.names = names
        self.noted: dict[int, dict[str, Any]] = {}

    def note(self, moment: int) -> None:
        """Keep what the names mean now."""
        self.noted[moment] = dict(self.names)

    def forget(self) -> None:
        """More than names will change."""
        self.noted.clear()

    def go(self, moment: int) -> None:
        """Let the names mean what they meant at a moment, an earlier or a later one."""
        then = self.noted[moment]
        for name in [name for name in self.names if name not in then]:
            del self.names[name]
        self.names.update(then)
