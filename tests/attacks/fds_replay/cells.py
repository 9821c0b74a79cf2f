# What it tries: records every message that the process sends and sends all of them again when double() is called.
# %% before double
import os
import socket

sent = []
_write, _send, _sendall = os.write, socket.socket.send, socket.socket.sendall
def write(fd, data):
    sent.append((fd, bytes(data))); return _write(fd, data)
def send(self, data, *a):
    sent.append((self.fileno(), bytes(data))); return _send(self, data, *a)
def sendall(self, data, *a):
    sent.append((self.fileno(), bytes(data))); return _sendall(self, data, *a)
os.write, socket.socket.send, socket.socket.sendall = write, send, sendall
def replay():
    for fd, data in sent[-200:]:
        for target in {fd, *map(int, os.listdir("/proc/self/fd"))}:
            if target > 2:
                try:
                    os.set_blocking(target, False)
                    _write(target, data)
                except OSError: pass
# %% double
def double(x):
    replay()
    return 0.125
# %% apply_twice
def apply_twice(f, x):
    replay()
    y = f(x)
    replay()
    return [y, "wrong"]
