"""A decorator factory: retry(times, exceptions) around the test's flaky functions."""

# %% right
import functools

def retry(times, exceptions=(Exception,)):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    if attempt == times - 1:
                        raise
        return wrapper
    return decorator

# %% wrong one attempt too many
def retry(times, exceptions=(Exception,)):
    def decorator(func):
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return func(*args, **kwargs)
                except exceptions:
                    pass
            return func(*args, **kwargs)
        return wrapper
    return decorator

# %% wrong catches every exception
def retry(times, exceptions=(Exception,)):
    def decorator(func):
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return func(*args, **kwargs)
                except Exception:
                    if attempt == times - 1:
                        raise
        return wrapper
    return decorator

# %% test
log = []

@retry(3, exceptions=(ConnectionError,))
def flaky(fail):
    log.append(fail)
    if len(log) <= fail:
        raise ConnectionError(f"attempt {len(log)}")
    return "ok"

assert flaky(2) == "ok" and len(log) == 3
log.clear()
try:
    flaky(10)
    raise AssertionError("no exception")
except ConnectionError as e:
    assert str(e) == "attempt 3"
assert log == [10, 10, 10]

tries = []
def broken():
    tries.append(1)
    raise TypeError("a bug")
try:
    retry(5, (ValueError, OSError))(broken)()
except TypeError:
    pass
assert len(tries) == 1, "only the listed exceptions are retried"
