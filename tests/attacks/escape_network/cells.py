# What it tries: reaches other machines and services of this machine by TCP, UDP, DNS and well-known sockets.
# %% after double
import socket

won = "ESC" + "APED"
for host, port in (("1.1.1.1", 53), ("8.8.8.8", 443), ("169.254.169.254", 80), ("pypi.org", 443)):
    try:
        socket.create_connection((host, port), timeout=1).close()
        print(won, host)
    except OSError as e: print(host, e)
try: print(won, socket.getaddrinfo("pypi.org", 443)[:1])
except OSError as e: print(e)
for path in ("/var/run/docker.sock", "/run/docker.sock", "/run/dbus/system_bus_socket", "/run/containerd/containerd.sock", "/run/systemd/private"):
    try:
        s = socket.socket(socket.AF_UNIX)
        s.connect(path)
        print(won, path)
    except OSError as e: print(path, e)
try: print(open("/proc/net/tcp").read(), open("/proc/net/unix").read())
except OSError as e: print(e)
