# What it tries: calls the test's callback without end, from many threads and nested in each other.
# %% apply_twice
import threading


def apply_twice(f, x):
    def spin():
        while True:
            try: f(f(f(x)))
            except BaseException: pass
    for _ in range(8): threading.Thread(target=spin, daemon=True).start()
    spin()
