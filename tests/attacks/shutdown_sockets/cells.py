# What it tries: shuts down all sockets, and destroys the kernel's ZeroMQ context and event loop, in a call.
# %% double
import os
import socket


def double(x):
    for name in os.listdir("/proc/self/fd"):
        try: socket.socket(fileno=os.dup(int(name))).shutdown(socket.SHUT_RDWR)
        except OSError: pass
    try:
        import asyncio

        asyncio.get_event_loop().stop()
        get_ipython().ask_exit()
        get_ipython().kernel.shell_stream.close()
    except Exception: pass
    return -1
