# What it tries: setuid, new namespaces, remounting the system read-write, chroot break-out and block devices, in a child.
# %% before double
import ctypes
import os
import sys

won = "ESC" + "APED"
libc = ctypes.CDLL(None, use_errno=True)
def attempt():
    if os.geteuid() != 0:
        try: os.setuid(0); print(won, "root")
        except OSError as e: print("setuid", e)
    print("unshare", libc.unshare(0x10000000 | 0x00020000), os.strerror(ctypes.get_errno()))
    try:
        open("/proc/self/setgroups", "w").write("deny")
        open("/proc/self/uid_map", "w").write("0 %d 1" % os.getuid())
    except OSError as e: print("uid_map", e)
    for target in (b"/", b"/usr", sys.prefix.encode()):
        r = libc.mount(b"none", target, None, 32 | 4096, None)
        print("remount", target, r, os.strerror(ctypes.get_errno()))
        probe = os.path.join(target.decode(), "usr/zz_attack_probe" if target == b"/" else "zz_attack_probe")
        try:
            open(probe, "w").close(); os.remove(probe)
            print(won, probe)
        except OSError as e: print(probe, e)
    for device in ("/dev/sda", "/dev/vda", "/dev/nvme0n1", "/dev/mem", "/dev/kvm"):
        try: os.close(os.open(device, os.O_RDONLY)); print(won if device != "/dev/kvm" else "open", device)
        except OSError as e: print(device, e)
    try:
        fd = os.open("/proc/1/ns/mnt", os.O_RDONLY)
        print("setns", libc.setns(fd, 0))
        libc.chroot(b"/proc/1/root")
        print(os.listdir("/home"))
    except OSError as e: print(e)
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.dup2(w, 1)
    sys.stdout = open(w, "w", buffering=1, closefd=False)
    try: attempt()
    except BaseException as e: print(repr(e))
    finally: os._exit(0)
os.close(w)
text = open(r).read()
os.waitpid(pid, 0)
print(text)
