# What it tries: fills scratch with links to system files, FIFOs, sockets, devices, odd names, deep and closed folders, for whoever reads or cleans it.
# %% before double
import os
import socket

here = os.getcwd()
traps = os.path.join(here, "traps")
os.makedirs(traps, exist_ok=True)
def attempt(f, *a):
    try: f(*a)
    except OSError as e: print(e)
for name in ("results.json", "graded.ipynb", "output.txt", "stdout", "stderr", "figure.png", "core"):
    attempt(os.symlink, "/etc/passwd", name)
    attempt(os.symlink, "/dev/zero", os.path.join(traps, name))
    attempt(os.mkfifo, os.path.join(here, "fifo_" + name))
attempt(os.symlink, ".", "loop")
attempt(os.symlink, "/", "root")
for odd in (b"new\nline", b"\xff\xfe", b"-rf", b"a" * 255, b"; rm x", b"<b>"):
    attempt(lambda: open(odd, "w").close())
attempt(lambda: socket.socket(socket.AF_UNIX).bind("sock"))
deep = os.open(traps, os.O_RDONLY)
for i in range(1500):
    try:
        os.mkdir("d" * 200, dir_fd=deep)
        nxt = os.open("d" * 200, os.O_RDONLY, dir_fd=deep)
    except OSError: break
    os.close(deep); deep = nxt
os.close(deep)
os.makedirs("closed/inner", exist_ok=True)
os.chmod("closed", 0)
# %% end
os.chmod(here, 0o555)
