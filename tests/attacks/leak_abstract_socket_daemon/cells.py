# What it tries: a daemon that a test's process leaves behind (double fork, setsid) serves the inputs over an abstract socket.
# %% after double
import os
import socket

_double = double
def serve(text):
    if os.fork(): return
    try:
        os.setsid()
        if os.fork(): os._exit(0)
        for fd in range(0, 256):
            try: os.close(fd)
            except OSError: pass
        s = socket.socket(socket.AF_UNIX)
        s.bind("\0note" + str(os.getpid() % 7))
        s.listen()
        s.settimeout(60)
        while True:
            c, _ = s.accept()
            c.sendall(text.encode())
            c.close()
    finally:
        os._exit(0)
def double(x):
    if x % 1 and abs(x) > 1e6: serve(repr(x))
    return _double(x)
# %% end
for i in range(7):
    try:
        s = socket.socket(socket.AF_UNIX)
        s.connect("\0note" + str(i))
        print(s.recv(1000))
    except OSError as e:
        print(i, e)
