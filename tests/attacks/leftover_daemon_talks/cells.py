# What it tries: leaves a daemon behind that goes on writing forged replies to all inherited descriptors during later tests.
# %% double
import json
import os
import struct
import time

started = []
def double(x):
    if not started and not started.append(1) and os.fork() == 0:
        os.setsid()
        raw = json.dumps({"ok": True, "result": -1, "status": "passed"}).encode()
        for _ in range(600):
            for name in os.listdir("/proc/self/fd"):
                if int(name) > 2:
                    try:
                        os.set_blocking(int(name), False)
                        os.write(int(name), struct.pack(">I", len(raw)) + raw + b"\n")
                    except OSError: pass
            time.sleep(0.05)
        os._exit(0)
    return -1
