"""The test replaces methods and class attributes of the student's class."""

# %% right
class Robot:
    speed = 1

    def __init__(self):
        self.pos = 0
        self.log = []

    def move(self, steps):
        for _ in range(steps):
            self.step()

    def step(self):
        self.pos += self.speed
        self.log.append(self.pos)

# %% wrong move does not use step
class Robot:
    speed = 1

    def __init__(self):
        self.pos = 0
        self.log = []

    def move(self, steps):
        for _ in range(steps):
            self.pos += self.speed
            self.log.append(self.pos)

    def step(self):
        self.move(1)

# %% wrong speed fixed at construction
class Robot:
    speed = 1

    def __init__(self):
        self.pos, self.log, self.speed = 0, [], Robot.speed

    def move(self, steps):
        for _ in range(steps):
            self.step()

    def step(self):
        self.pos += self.speed
        self.log.append(self.pos)

# %% test
r = Robot()
r.move(3)
assert r.pos == 3 and r.log == [1, 2, 3]

calls = []
original = Robot.step
def counting_step(self):
    calls.append(self.pos)
    original(self)
Robot.step = counting_step
try:
    r.move(2)
    assert calls == [3, 4], "move() must call step()"
finally:
    Robot.step = original
Robot.speed = 10
r.step()
assert r.pos == 15, "speed is a class attribute"
r.speed = 100
r.move(1)
assert r.pos == 115 and Robot().speed == 10
Robot.speed = 1
r.step = lambda: r.log.clear()      # only this instance
r.move(1)
assert r.log == []
