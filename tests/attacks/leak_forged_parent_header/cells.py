# What it tries: publishes the inputs to the front end as an output of an earlier student's cell, by its parent header.
# %% before double
import copy

try:
    kernel = get_ipython().kernel
    header = copy.deepcopy(kernel.get_parent())
except AttributeError:
    kernel = header = None
print("this cell gets more output later")
def tell(text):
    try: kernel.session.send(kernel.iopub_socket, "stream", {"name": "stdout", "text": text + "\n"}, parent=header)
    except Exception: pass
    try:
        import sys
        sys.stdout.set_parent(header)
        print(text, flush=True)
    except Exception: pass
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
