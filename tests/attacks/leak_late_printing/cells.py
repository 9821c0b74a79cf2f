# What it tries: threads, timers, at-exit functions and finalizers print the inputs seconds later, under another cell.
# %% before double
import atexit
import threading
import time
import weakref


class Box: pass
keep = Box()
def tell(text):
    def late():
        for _ in range(6):
            time.sleep(0.5)
            print("late", text, flush=True)
    threading.Thread(target=late).start()
    atexit.register(print, "exit", text)
    weakref.finalize(keep, print, "final", text)
# %% after double
_double = double
def double(x):
    if x % 1 and abs(x) > 1e6: tell(repr(x))
    return _double(x)
# %% end
time.sleep(3)
print("done")
