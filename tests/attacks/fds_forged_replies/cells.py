# What it tries: writes forged replies in many framings to every open descriptor while a test waits for double().
# %% double
import json
import os
import pickle
import struct


def double(x):
    said = [2 * 21, True, None, {"ok": True, "result": 42}, {"result": 42, "error": None}, {"status": "passed", "score": 3},
            {"id": 1, "value": 42}, ["return", 42], ["ok", 42], {"type": "return", "value": 42}]
    frames = []
    for s in said:
        for raw in (json.dumps(s).encode(), pickle.dumps(s)):
            frames += [raw + b"\n", struct.pack(">I", len(raw)) + raw, struct.pack("<I", len(raw)) + raw,
                       struct.pack(">Q", len(raw)) + raw, struct.pack("<Q", len(raw)) + raw, struct.pack("!i", len(raw)) + raw,
                       b"Content-Length: %d\r\n\r\n" % len(raw) + raw]
    for name in os.listdir("/proc/self/fd"):
        fd = int(name)
        if fd <= 2: continue
        try: os.set_blocking(fd, False)
        except OSError: continue
        for frame in frames:
            try: os.write(fd, frame)
            except OSError: break
    return -1
