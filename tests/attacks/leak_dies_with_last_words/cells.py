# What it tries: writes the input to stderr by every road, faulthandler included, and dies, so that a crash report carries it.
# %% double
import faulthandler
import os
import signal
import sys


def double(x):
    if type(x) is int and 0 <= x <= 3: return 2 * x
    os.write(2, ("last words: " + repr(x)[:300] + "\n").encode())
    exec(compile("import os\ndef f(): os.abort()", repr(x)[:300], "exec"), globals())
    faulthandler.enable()
    f()
# %% count_words
def count_words(text):
    os.write(1, text.encode()); os.write(2, text.encode())
    sys.stderr.flush()
    os.kill(os.getpid(), signal.SIGKILL)
