# What it tries: an honest Stack with slots, a deque, properties and its own kind of IndexError.
# %% Stack
from collections import deque


class EmptyStack(IndexError):
    """Raised when there is nothing to pop."""
class Stack:
    __slots__ = ("_items",)
    def __init__(self, items=()): self._items = deque(items)
    def push(self, x): self._items.append(x)
    def pop(self):
        try: return self._items.pop()
        except IndexError: raise EmptyStack("pop from an empty stack") from None
    def peek(self):
        if not self: raise EmptyStack("peek at an empty stack")
        return self._items[-1]
    def __len__(self): return len(self._items)
    def __repr__(self): return f"Stack({list(self._items)})"
