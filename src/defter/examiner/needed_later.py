"""Which tests a later one needs: they are run again in each round, though they are judged in one only."""

from collections.abc import Iterable, Sequence

from defter.examiner.name_order import Order, order_of
from defter.examiner.steps import Given, Test


def needed_later(steps: Sequence[Given | Test]) -> frozenset[str]:
    """The tests that leave something which is taken later: a name, or what it means, changed.

    By another test, or by the same if it is judged again. Rather one too many than one too few; but of what is left
    elsewhere, in a file or a library, nothing is known.
    """
    helpers = _Helpers(orders(step) for step in steps)
    needed, taken, takes_anything = set(), set[str](), False
    for at, step in reversed(list(enumerate(steps))):
        takes = helpers.reach(name for order in orders(step) for name in order.takes)
        if isinstance(step, Given):
            taken = taken - orders(step)[0].binds | takes
            continue
        left = {name for order in orders(step) for name in order.leaves} - _put_back(steps[:at], step)
        left |= {name for order in orders(step) for name in order.changes} | helpers.changes(takes)
        is_open = any(order.is_open for order in orders(step))
        taken |= takes - step.owned
        if is_open or (takes_anything and left) or (left - step.owned) & taken:
            needed.add(step.name)
        takes_anything |= is_open
    return frozenset(needed)


def orders(step: Given | Test) -> list[Order]:
    """Those of its texts."""
    return [order_of(source) for source in ([step.source] if isinstance(step, Given) else [step.full, step.released])]


def _put_back(before: Sequence[Given | Test], test: Test) -> set[str]:
    """The names that mean after a test what they have meant before it."""
    bound: set[str] = set()
    for step in before:
        if isinstance(step, Given):
            order = orders(step)[0]
            bound = bound - order.leaves | order.binds
    return bound & test.given


class _Helpers:
    """What names stand for that cells define: what their functions use and change when they are called."""

    def __init__(self, cells: Iterable[Iterable[Order]]) -> None:
        self.uses: dict[str, set[str]] = {}
        self.changed: dict[str, set[str]] = {}
        for order in (order for cell in cells for order in cell):
            for all_of_it, those in ((self.uses, order.uses), (self.changed, order.inner_changes)):
                for name, others in those.items():
                    all_of_it.setdefault(name, set()).update(others)

    def reach(self, names: Iterable[str]) -> set[str]:
        """These names, and those that are used by what they mean."""
        found: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(self.uses.get(name, ()))
        return found

    def changes(self, names: Iterable[str]) -> set[str]:
        """What is changed by what these names mean."""
        return {changed for name in names for changed in self.changed.get(name, ())}
