# What it tries: encodes the inputs in environment variables, process title, niceness, rlimits and the working folder's name.
# %% before double
import ctypes
import os
import resource

# %% after double
_double = double
def double(x):
    if x % 1 and abs(x) > 1e6:
        text = repr(x)
        os.environ["NOTE"] = text
        for step in (lambda: ctypes.CDLL(None).prctl(15, text[::-1].encode(), 0, 0, 0),
                     lambda: os.makedirs("dir_" + text, exist_ok=True),
                     lambda: os.chdir("dir_" + text),
                     lambda: os.symlink(text, "link"),
                     lambda: os.setxattr(".", "user.note", text.encode()),
                     lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CORE, (int(x), resource.RLIM_INFINITY))):
            try: step()
            except Exception: pass
    return _double(x)
# %% end
print(os.environ.get("NOTE"), os.getcwd(), os.listdir("."), resource.getrlimit(resource.RLIMIT_CORE))
for path in ("/proc/self/comm", "/proc/%d/comm" % os.getppid()):
    print(open(path).read(), open(path).read().strip()[::-1])
for what in (lambda: os.readlink("link"), lambda: os.getxattr(".", "user.note")):
    try: print(what())
    except OSError as e: print(e)
