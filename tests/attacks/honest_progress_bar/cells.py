# What it tries: honest work with a progress bar made of carriage returns, in a cell and in a function.
# %% before double
import sys
import time

for i in range(101):
    sys.stdout.write(f"\r{i:3}% " + "#" * (i // 5)); sys.stdout.flush()
    time.sleep(0.002)
print()
# %% double
def double(x):
    for i in range(50): print(f"\r{i}", end="", flush=True)
    return 2 * x
