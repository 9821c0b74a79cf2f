"""A generator driven by send(), throw() and yield from, with a return value."""

# %% right
def averager():
    total, n, average = 0.0, 0, None
    while True:
        x = yield average
        if x is None:
            return n, average
        total += x
        n += 1
        average = total / n

# %% wrong forgets the old values
def averager():
    average, n = None, 0
    while True:
        x = yield average
        if x is None:
            return n, average
        average = x if average is None else (average + x) / 2
        n += 1

# %% wrong no return value
def averager():
    values = []
    while True:
        x = yield sum(values) / len(values) if values else None
        if x is None:
            return
        values.append(x)

# %% test
avg = averager()
assert next(avg) is None
assert avg.send(10) == 10.0
assert avg.send(20) == 15.0
assert avg.send(0) == 10.0
try:
    avg.send(None)
except StopIteration as stop:
    assert stop.value == (3, 10.0), stop.value
else:
    raise AssertionError("None should end the generator")

def collect(results, key):
    results[key] = yield from averager()

results = {}
c = collect(results, "girls")
next(c)
for w in (40, 41, 45):
    c.send(w)
next(c, None)
assert results == {"girls": (3, 42.0)}
