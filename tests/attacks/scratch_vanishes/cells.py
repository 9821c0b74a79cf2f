# What it tries: deletes everything in scratch and scratch itself, if it can.
# %% before softmax
import os
import shutil

here = os.getcwd()
for name in os.listdir(here):
    path = os.path.join(here, name)
    try: shutil.rmtree(path) if os.path.isdir(path) and not os.path.islink(path) else os.remove(path)
    except OSError as e: print(e)
try: os.rmdir(here)
except OSError as e: print(e)
