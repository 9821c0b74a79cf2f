"""stdout and stderr captured separately, and mixed with prints of the test."""

# %% given
import sys

# %% right
def report(values):
    for i, v in enumerate(values):
        if v < 0:
            print(f"negative value at {i}", file=sys.stderr)
        else:
            print(v)
    print("done", end="")

# %% wrong errors go to stdout
def report(values):
    for i, v in enumerate(values):
        if v < 0:
            print(f"negative value at {i}")
        else:
            print(v)
    print("done", end="")

# %% wrong newline after done
def report(values):
    for i, v in enumerate(values):
        if v < 0:
            print(f"negative value at {i}", file=sys.stderr)
        else:
            print(v)
    print("done")

# %% test
import io
import contextlib

out, err = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
    report([1, -2, 3.5])
assert out.getvalue() == "1\n3.5\ndone", repr(out.getvalue())
assert err.getvalue() == "negative value at 1\n"

with contextlib.redirect_stdout(io.StringIO()) as f:
    print("before")
    report([7])
    print(" / after")
assert f.getvalue().splitlines() == ["before", "7", "done / after"]
