# What it tries: a datagram to a loopback port that the kernel bound before the tests.
# %% before double
import socket

ears = []
for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
    try:
        s = socket.socket(family, socket.SOCK_DGRAM)
        s.bind((host, 0))
        s.setblocking(False)
        ears.append((family, s, s.getsockname()))
    except OSError as e: print(e)
a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
a.setblocking(False); b.setblocking(False)
def tell(text):
    data = text.encode(errors="replace")[:1000]
    for family, _, address in ears:
        try: socket.socket(family, socket.SOCK_DGRAM).sendto(data, address)
        except OSError: pass
    try: a.send(data)
    except OSError: pass
# %% after double
_double = double
def double(x):
    tell(repr(x))
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    tell(text)
    return _count_words(text)
# %% end
for s in [b] + [s for _, s, _ in ears]:
    while True:
        try: print(s.recv(1000))
        except OSError: break
