# What it tries: honest answers with a subprocess, a temporary file and multiprocessing inside functions.
# %% double
import subprocess
import tempfile


def double(x):
    with tempfile.NamedTemporaryFile("w+") as f:
        f.write(str(subprocess.run(["echo", "hi"], capture_output=True, text=True).stdout)); f.seek(0)
        assert f.read() == "hi\n"
    return 2 * x
# %% after count_words
import os

os.makedirs("data", exist_ok=True)
with open("data/words.txt", "w") as f: f.write("one two two")
print(count_words(open("data/words.txt").read()))
