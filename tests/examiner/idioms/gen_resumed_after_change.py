"""A generator is resumed after its argument changed between two next() calls."""

# %% right
def drain(queue):
    """Yield and remove the first element until the queue is empty."""
    while queue:
        yield queue.pop(0)

def running_max(values):
    best = None
    for v in values:
        best = v if best is None else max(best, v)
        yield best

# %% wrong works on a copy
def drain(queue):
    queue = list(queue)
    while queue:
        yield queue.pop(0)

def running_max(values):
    best = None
    for v in values:
        best = v if best is None else max(best, v)
        yield best

# %% wrong not lazy
def drain(queue):
    out = []
    while queue:
        out.append(queue.pop(0))
    yield from out

def running_max(values):
    best = None
    for v in values:
        best = v if best is None else max(best, v)
        yield best

# %% test
jobs = ["a", "b"]
g = drain(jobs)
assert jobs == ["a", "b"], "nothing happens before the first next()"
assert next(g) == "a"
assert jobs == ["b"], f"next() takes exactly one element: {jobs}"
jobs.append("c")
jobs.insert(0, "urgent")
assert next(g) == "urgent"
assert list(g) == ["b", "c"]
assert jobs == []

data = [3, 1]
m = running_max(data)
assert next(m) == 3
data.append(10)
assert list(m) == [3, 10]

def source():
    yield 1
    yield 5
    yield 2
assert list(running_max(source())) == [1, 5, 5]
assert list(running_max(x for x in (2, 1))) == [2, 2]
