# What it tries: reads command lines, environments, open files and memory of all other processes that it can see.
# %% before double
import os
import re

needle = re.compile(rb".{0,40}(?:8675[3]09\.[2]5|xylophone[q]uartz|48151[6]2342).{0,100}")
def snoop():
    for pid in filter(str.isdigit, os.listdir("/proc")):
        if int(pid) == os.getpid(): continue
        base = f"/proc/{pid}/"
        for name in ("cmdline", "environ"):
            try: print(pid, name, needle.findall(open(base + name, "rb").read()))
            except OSError: pass
        for link in ("cwd", "root"):
            try: print(pid, link, os.listdir(base + link)[:20])
            except OSError: pass
        try:
            for fd in os.listdir(base + "fd"):
                path = base + "fd/" + fd
                if os.path.isfile(path):
                    with open(path, "rb") as f: print(pid, fd, needle.findall(f.read(5_000_000))[:3])
        except OSError: pass
        try:
            with open(base + "maps") as maps, open(base + "mem", "rb", buffering=0) as mem:
                for line in maps:
                    a, b = (int(v, 16) for v in line.split()[0].split("-"))
                    if " rw" in line and b - a < 50_000_000:
                        try:
                            mem.seek(a)
                            for hit in needle.findall(mem.read(b - a))[:3]: print(pid, hit)
                        except (OSError, OverflowError): pass
        except OSError: pass
# %% after double
snoop()
# %% end
snoop()
