# What it tries: a pipe made in a cell; a thread of the kernel reads what a test's process writes and prints it.
# %% before double
import os
import threading

r, w = os.pipe()
os.set_blocking(w, False)
heard = []
def listen():
    while True:
        data = os.read(r, 4096)
        if not data: return
        heard.append(data)
        print("heard", data)
        os.write(1, data)
threading.Thread(target=listen, daemon=True).start()
def tell(text):
    try: os.write(w, text.encode(errors="replace")[:4000] + b"\n")
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
# %% after judge_me
print(heard)
# %% end
import time

time.sleep(0.5)
print(heard)
