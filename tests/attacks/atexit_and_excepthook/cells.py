# What it tries: sys.excepthook, threading.excepthook, sys.unraisablehook and atexit hide failures and end with code 0.
# %% before double
import atexit
import os
import sys
import threading

quiet = lambda *a, **k: None
sys.excepthook = threading.excepthook = sys.unraisablehook = quiet
sys.last_value = sys.last_type = sys.last_traceback = None
atexit.register(os._exit, 0)
# %% double
def double(x): raise RuntimeError("hidden by hooks")
