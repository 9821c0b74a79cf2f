# What it tries: keeps the test's callback and calls it later, from a thread and from the end cell, after the test has ended.
# %% after apply_twice
import threading
import time

_apply_twice = apply_twice
kept_callbacks, answers = [], []
def later(f):
    for v in (0, 1, 1.0):
        time.sleep(0.3)
        try: answers.append(f(v))
        except BaseException as e: answers.append(repr(e))
def apply_twice(f, x):
    kept_callbacks.append(f)
    threading.Thread(target=later, args=(f,), daemon=True).start()
    return _apply_twice(f, x)
# %% end
for f in kept_callbacks:
    try: print(f, f(0))
    except BaseException as e: print(repr(e))
print(answers)
