# What it tries: damages the interpreter (reference counts, types) so that it crashes a little after the answer.
# %% double
import ctypes


def double(x):
    ctypes.memset(id(int) + 24, 0, 64)
    return "wrong"
# %% count_words
def count_words(text):
    d = {"wrong": 1}
    ctypes.c_ssize_t.from_address(id(d)).value = 1
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(d))
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(d))
    return d
