"""What a test leaves in the student's kernel: if there is nothing to be seen, another may find the same kernel."""

import sys
import threading
import types
from collections import OrderedDict, defaultdict, deque
from collections.abc import Iterator
from typing import Any

from .peer import generators, restore_generators

_CONTAINERS = (list, dict, set, deque, defaultdict, OrderedDict)


class Before:
    """The notebook's names and what can be seen of them at a glance, figures, threads, the libraries' generators."""

    def __init__(self, names: dict[str, Any]) -> None:
        self.names = names
        self.seen = list(_at_a_glance(names))
        self.threads = threading.active_count()
        self.generators = generators()

    def is_back(self) -> bool:
        """Whether it is all as it was. The generators are set back to what they were.

        An array or a parameter that was changed in place isn't noticed.
        """
        restore_generators(self.generators)
        now = list(_at_a_glance(self.names))
        if len(now) != len(self.seen) or threading.active_count() != self.threads:
            return False
        return all(
            value is former and size == former_size
            for (value, size), (former, former_size) in zip(now, self.seen, strict=True)
        )


def _at_a_glance(names: dict[str, Any]) -> Iterator[tuple[Any, int]]:
    """Objects, which are held so that no other gets their place, with their sizes."""
    figures = getattr(sys.modules.get("matplotlib._pylab_helpers"), "Gcf", None)
    for value in [*names.values(), *(figures.figs.values() if figures else ())]:
        yield value, _size(value)
        for part in _parts(value):
            yield part, _size(part)


def _parts(value: Any) -> list[Any]:
    """What an object, a class or a function holds: attributes, and the defaults of a function's parameters."""
    if isinstance(value, types.ModuleType):
        return []
    attributes = getattr(value, "__dict__", None)
    parts = list(attributes.values()) if isinstance(attributes, dict | types.MappingProxyType) else []
    return [*parts, *(value.__defaults__ or ())] if isinstance(value, types.FunctionType) else parts


def _size(value: Any) -> int:
    return len(value) if type(value) in _CONTAINERS else 0
