# What it tries: walks up the callers' frames and makes every dictionary and array there equal to the wrong answer.
# %% before double
import sys

import numpy as np


def spoil(kind, change):
    frame = sys._getframe(2)
    while frame is not None:
        for name, value in list(frame.f_locals.items()):
            if type(value) is kind and not name.startswith("_") and value is not frame.f_globals:
                if name.lower() in ("want", "expected", "desired", "oracle", "answer", "right", "z", "before", "copy", "w", "e"):
                    try: change(value)
                    except Exception: pass
        frame = frame.f_back
# %% softmax
def softmax(z):
    z[...] = 0
    spoil(np.ndarray, lambda a: a.fill(0))
    return np.zeros(z.shape)
# %% count_words
def count_words(text):
    spoil(dict, lambda d: d.clear())
    return {}
