"""async def functions of the student, awaited at the top level of the test.

Two kernels: write student.asyncio
"""

# %% given
import asyncio

# %% right
async def fetch(name, delay, log):
    log.append(f"start {name}")
    await asyncio.sleep(delay)
    log.append(f"end {name}")
    return name.upper()

async def fetch_all(names, log):
    return await asyncio.gather(*(fetch(n, 0.01 * (i + 1), log) for i, n in enumerate(names)))

async def countdown(n):
    while n:
        yield n
        await asyncio.sleep(0)
        n -= 1

# %% wrong one after the other
async def fetch(name, delay, log):
    log.append(f"start {name}")
    await asyncio.sleep(delay)
    log.append(f"end {name}")
    return name.upper()

async def fetch_all(names, log):
    return [await fetch(n, 0.01, log) for n in names]

async def countdown(n):
    for i in range(n, 0, -1):
        yield i

# %% wrong not async
def fetch(name, delay, log):
    log.extend([f"start {name}", f"end {name}"])
    return name.upper()

def fetch_all(names, log):
    return [fetch(n, 0, log) for n in names]

def countdown(n):
    yield from range(n, 0, -1)

# %% test
import inspect

assert inspect.iscoroutinefunction(fetch), "use async def"
log = []
assert await fetch("one", 0.01, log) == "ONE"
assert log == ["start one", "end one"]
log.clear()
results = await fetch_all(["a", "b"], log)
assert list(results) == ["A", "B"]
assert log == ["start a", "start b", "end a", "end b"], f"not concurrent: {log}"
assert [n async for n in countdown(3)] == [3, 2, 1]
slow = asyncio.create_task(fetch("x", 10, log))
await asyncio.sleep(0)
assert log[-1] == "start x" and slow.cancel()
