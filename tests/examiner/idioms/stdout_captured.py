"""Printed output captured with contextlib.redirect_stdout."""

# %% right
def print_table(n):
    for i in range(1, n + 1):
        print(" ".join(f"{i * j:3d}" for j in range(1, n + 1)))

def greet(name="world", *, shout=False):
    text = f"Hello, {name}!"
    print(text.upper() if shout else text)

# %% right
import sys

def print_table(n):
    for i in range(1, n + 1):
        for j in range(1, n + 1):
            sys.stdout.write(("" if j == 1 else " ") + str(i * j).rjust(3))
        sys.stdout.write("\n")

def greet(name="world", *, shout=False):
    text = "Hello, " + name + "!"
    print(text if not shout else text.upper())

# %% wrong returns the text
def print_table(n):
    return "\n".join(" ".join(f"{i * j:3d}" for j in range(1, n + 1)) for i in range(1, n + 1))

def greet(name="world", *, shout=False):
    return f"Hello, {name}!"

# %% wrong shout has no effect
def print_table(n):
    for i in range(1, n + 1):
        print(*(f"{i * j:3d}" for j in range(1, n + 1)))

def greet(name="world", *, shout=False):
    print(f"Hello, {name}!")

# %% test
import io
from contextlib import redirect_stdout

out = io.StringIO()
with redirect_stdout(out):
    result = print_table(3)
assert result is None
lines = out.getvalue().rstrip("\n").split("\n")
assert lines == ["  1   2   3", "  2   4   6", "  3   6   9"], out.getvalue()

def captured(f, *args, **kwargs):
    buf = io.StringIO()
    with redirect_stdout(buf):
        f(*args, **kwargs)
    return buf.getvalue()

assert captured(greet) == "Hello, world!\n"
assert captured(greet, "Ada", shout=True).strip() == "HELLO, ADA!"
