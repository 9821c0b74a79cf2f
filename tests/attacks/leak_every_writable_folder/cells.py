# What it tries: leaves base64 notes in each folder that it can write to, on all file systems, and collects them at the end.
# %% before double
import base64
import os


def folders():
    return {"/tmp", "/var/tmp", "/dev/shm", "/run", "/run/lock", "/dev/mqueue", "/", "..", os.path.expanduser("~"), os.path.expanduser("~/.cache"),
            os.path.expanduser("~/.ipython"), os.path.expanduser("~/.config"), os.environ.get("TMPDIR", "."), os.environ.get("XDG_RUNTIME_DIR", "."), os.getcwd()}
def note(text):
    for folder in folders():
        try:
            with open(os.path.join(folder, ".note-b64"), "ab") as f: f.write(base64.b64encode(text.encode()) + b"\n")
        except OSError: pass
# %% after double
_double = double
def double(x):
    note(repr(x))
    return _double(x)
# %% after count_words
_count_words = count_words
def count_words(text):
    for word in text.split(): note(word)
    return _count_words(text)
# %% end
for folder in folders():
    try: print(folder, open(os.path.join(folder, ".note-b64")).read())
    except OSError as e: print(e)
