# What it tries: honest work that takes a second on the first call and a second in a cell.
# %% double
import time

time.sleep(1)
ready = False
def double(x):
    global ready
    if not ready:
        time.sleep(1)
        ready = True
    return 2 * x
