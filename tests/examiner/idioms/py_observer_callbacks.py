"""The test registers its own functions and methods on a student's object."""

# %% right
class Button:
    def __init__(self, label):
        self.label = label
        self._handlers = []

    def on_click(self, handler):
        self._handlers.append(handler)
        return handler

    def off(self, handler):
        self._handlers.remove(handler)

    def click(self):
        return [h(self) for h in list(self._handlers)]

# %% wrong only one handler
class Button:
    def __init__(self, label):
        self.label = label
        self._handler = None

    def on_click(self, handler):
        self._handler = handler
        return handler

    def off(self, handler):
        self._handler = None

    def click(self):
        return [self._handler(self)] if self._handler else []

# %% test
b = Button("OK")
assert b.click() == []
events = []

@b.on_click
def hello(button):
    events.append(("hello", button.label))
    return 1

class Listener:
    def __init__(self):
        self.clicked = 0
    def handle(self, button):
        assert button is b
        self.clicked += 1
        return self.clicked

listener = Listener()
b.on_click(listener.handle)
assert hello(b) == 1, "on_click has to return the function"
assert b.click() == [1, 1]
b.off(hello)
b.on_click(lambda btn: btn.off(listener.handle))
assert b.click() == [2, None]
assert events == [("hello", "OK"), ("hello", "OK")]
