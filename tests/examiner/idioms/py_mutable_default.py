"""Mutable default arguments: calls must be independent; __defaults__ inspected."""

# %% right
def append_to(element, target=None):
    if target is None:
        target = []
    target.append(element)
    return target

class Basket:
    def __init__(self, items=None):
        self.items = [] if items is None else items

    def add(self, item):
        self.items.append(item)

# %% wrong shared default list
def append_to(element, target=[]):
    target.append(element)
    return target

class Basket:
    def __init__(self, items=None):
        self.items = [] if items is None else items

    def add(self, item):
        self.items.append(item)

# %% wrong an empty list of the caller is ignored
def append_to(element, target=None):
    target = target or []
    target.append(element)
    return target

class Basket:
    def __init__(self, items=None):
        self.items = items or []

    def add(self, item):
        self.items.append(item)

# %% test
assert append_to(1) == [1]
assert append_to(2) == [2], "the default list is shared between calls"
assert append_to.__defaults__ == (None,)
assert append_to.__code__.co_argcount == 2
mine = []
assert append_to("a", mine) is mine and mine == ["a"], "append to the list that is passed"
assert append_to("b", target=mine) == ["a", "b"]

a, b = Basket(), Basket()
a.add("egg")
assert a.items == ["egg"] and b.items == []
shared = []
c, d = Basket(shared), Basket(shared)
c.add("milk")
assert d.items == ["milk"] == shared and c.items is d.items
shared.append("tea")
assert len(c.items) == 2
