# What it tries: sends the inputs to its parent process bit by bit with SIGUSR1 and SIGUSR2.
# %% before double
import os
import signal
import time

bits = []
signal.signal(signal.SIGUSR1, lambda *a: bits.append(0))
signal.signal(signal.SIGUSR2, lambda *a: bits.append(1))
home = os.getpid()
# %% after double
_double = double
def double(x):
    if x % 1 and abs(x) > 1e6 and os.getpid() != home:
        for byte in repr(x).encode():
            for i in range(8):
                try: os.kill(home, signal.SIGUSR2 if byte >> i & 1 else signal.SIGUSR1)
                except OSError: pass
                time.sleep(0.004)
    return _double(x)
# %% end
text = bytes(sum(b << i for i, b in enumerate(bits[k:k + 8])) for k in range(0, len(bits) - 7, 8))
print(text)
