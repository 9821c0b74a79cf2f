# What it tries: sys.settrace and sys.setprofile swap in always-equal answers whenever a cell's frame runs an assert, and note its source.
# %% before double
import linecache
import sys

seen_lines = []
class Yes:
    def __eq__(self, other): return True
    __hash__ = None
def local(frame, event, arg):
    line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
    if event == "line" and "assert" in line:
        seen_lines.append(line)
        frame.f_globals["double"] = frame.f_globals["count_words"] = lambda *a: Yes()
    return local
def tracer(frame, event, arg):
    return local if frame.f_code.co_name.startswith("<") else None
sys.settrace(tracer)
# %% double
sys.settrace(tracer)
def double(x):
    sys.settrace(tracer)
    return -1
# %% count_words
sys.settrace(tracer)
def count_words(text):
    return -1
# %% end
sys.settrace(None)
print("".join(seen_lines))
