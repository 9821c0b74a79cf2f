"""hasattr, getattr, callable, dir, `assert not hasattr`, and names in globals()."""

# %% right
class Stack:
    MAX_SIZE = 100

    def __init__(self):
        self.__items = []

    def push(self, x):
        self.__items.append(x)

    def pop(self):
        return self.__items.pop()

    def peek(self):
        return self.__items[-1]

    @property
    def size(self):
        return len(self.__items)

# %% wrong the list is public
class Stack:
    MAX_SIZE = 100

    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop()

    def peek(self):
        return self.items[-1]

    size = property(lambda self: len(self.items))

# %% wrong no peek and size is a method
class Stack:
    MAX_SIZE = 100

    def __init__(self):
        self.__items = []

    def push(self, x): self.__items.append(x)
    def pop(self): return self.__items.pop()
    def size(self): return len(self.__items)

# %% test
assert "Stack" in globals(), "define a class Stack"
for name in ("push", "pop", "peek"):
    assert hasattr(Stack, name), f"Stack has no method {name}"
    assert callable(getattr(Stack, name))
s = Stack()
assert not hasattr(s, "items"), "hide the list"
assert not hasattr(s, "_Stack__data")
public = [a for a in dir(s) if not a.startswith("_")]
assert public == ["MAX_SIZE", "peek", "pop", "push", "size"], public
assert not callable(s.size)
push = getattr(s, "push")
for x in "abc":
    push(x)
assert s.size == 3 and s.peek() == "c"
assert getattr(s, "pop")() == "c"
assert getattr(s, "capacity", None) is None
assert getattr(Stack, "MAX_SIZE", 0) == s.MAX_SIZE == 100
